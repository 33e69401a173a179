import { evaluateAll } from "./evaluate.ts";
import { pushAll } from "./forward.ts";
import { stack } from "./lift.ts";
import { contract, labelsFor } from "./linear/einsum.ts";
import { reshapeTo } from "./linear/reshape.ts";
import { grad, pullAll } from "./reverse.ts";
import { type Shape, sizeOf } from "./shape.ts";
import { finish } from "./step.ts";
import { type Tensor, type Value, zeros } from "./tensor.ts";
import { type Differentiable, trace } from "./trace.ts";

/**
 * All partial derivatives of a function of one input: shape [...output, ...input], indices of the output first. Takes one forward sweep
 * per entry of the input or one reverse sweep per entry of the output, whichever is fewer.
 */
export const jacobian =
  (f: Differentiable) =>
  (x: Value, ...more: Value[]): Tensor => {
    if (more.length > 0) {
      throw new Error(
        `jacobian: takes one input, but got ${more.length + 1}; fix the others: jacobian((x) => f(x, y)).`,
      );
    }
    const graph = trace(f, [x]);
    const values = evaluateAll(graph, [x]);
    const input = graph.inputs[0]!;
    const { output } = graph;
    const shape = [...output.shape, ...input.shape];
    if (sizeOf(shape) === 0) return zeros(shape);
    if (sizeOf(input.shape) > sizeOf(output.shape)) {
      const rows = basis(output.shape).map(
        (u) => finish(pullAll(graph, values, u))[input.id] ?? zeros(input.shape),
      );
      return reshapeTo(stack(rows), shape);
    }
    const columns = basis(input.shape).map(
      (v) => finish(pushAll(graph, values, [v]))[output.id] ?? zeros(output.shape),
    );
    // Columns were stacked along a first axis; it belongs last.
    const labels = labelsFor(output.shape.length + 1);
    return reshapeTo(contract([labels], labels.slice(1) + labels[0], stack(columns)), shape);
  };

/** The second derivatives of a scalar function of one input, shape [...input, ...input]: forward over reverse. */
export const hessian = (f: Differentiable): ((x: Value) => Tensor) => jacobian((x) => grad(f)(x)[0]!);

/** One tensor per entry: 1 there, 0 elsewhere. */
const basis = (shape: Shape): Tensor[] =>
  Array.from({ length: sizeOf(shape) }, (_, index) => {
    const unit = zeros(shape);
    unit.data[index] = 1;
    return unit;
  });
