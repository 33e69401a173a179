import { evaluateAll } from "./evaluate.ts";
import type { Graph, Node } from "./graph.ts";
import { lift } from "./lift.ts";
import type { Linear } from "./primitive.ts";
import { sameShape, showShape } from "./shape.ts";
import {
  accumulate,
  asTensor,
  type Edge,
  finish,
  inputsOf,
  partialOn,
  type Step,
  selects,
  times,
} from "./step.ts";
import { type Tensor, type Value, zeros } from "./tensor.ts";
import { type Differentiable, trace } from "./trace.ts";

/**
 * Reverse mode: adjoints flow against the arrows, from the output to the inputs; a node sends once its own adjoint is complete.
 * Yields every step and returns the adjoint of every node that has one, by id. `cotangent` seeds the output: 1 for a gradient.
 */
export function* reverseSweep(
  graph: Graph,
  inputs: readonly Value[],
  cotangent: Value = 1,
): Generator<Step, (Tensor | undefined)[]> {
  return yield* pullAll(graph, evaluateAll(graph, inputs), cotangent);
}

/** The reverse sweep, given every node's value. */
export function* pullAll(
  graph: Graph,
  values: readonly Tensor[],
  cotangent: Value,
): Generator<Step, (Tensor | undefined)[]> {
  const { output } = graph;
  const seed = lift(cotangent);
  if (!sameShape(seed.shape, output.shape)) {
    throw new Error(
      `reverse sweep: the output has shape ${showShape(output.shape)}, so its cotangent needs that shape, not ${showShape(seed.shape)}.`,
    );
  }
  const moving = dependents(graph);
  const totals = new Array<Tensor | undefined>(graph.nodes.length);
  // Nodes that the output sees only through operations that select: there an adjoint of 0 means "not selected".
  const behindSelection = new Map<Node, boolean>();
  totals[output.id] = seed;
  yield {
    kind: "seed",
    node: output,
    edge: null,
    partial: null,
    incoming: null,
    contribution: seed,
    total: seed,
  };
  for (const node of graph.nodes.toReversed()) {
    const incoming = totals[node.id];
    if (!incoming) continue;
    const zeroWins = selects(node) || behindSelection.get(node) === true;
    for (const [slot, from] of node.inputs.entries()) {
      if (!moving.has(from)) continue;
      const edge: Edge = { from, to: node, slot };
      const partial = partialOn(edge, values);
      if (partial === 0) continue;
      const contribution =
        partial === null
          ? (node.primitive as Linear).pull(slot, incoming, inputsOf(node, values), zeroWins)
          : times(partial, incoming, zeroWins);
      const total = accumulate(totals[from.id], contribution);
      totals[from.id] = total;
      behindSelection.set(from, zeroWins && behindSelection.get(from) !== false);
      yield { kind: "pull", node: from, edge, partial: asTensor(partial), incoming, contribution, total };
    }
  }
  return totals;
}

/** The nodes that depend on the inputs; constants and what is computed from them alone get no adjoint. */
function dependents(graph: Graph): Set<Node> {
  const found = new Set<Node>(graph.inputs);
  for (const node of graph.nodes) if (node.inputs.some((input) => found.has(input))) found.add(node);
  return found;
}

/**
 * Value, and the pullback u ↦ uᵀJ as a function from a cotangent shaped like the output to one cotangent per input. The values
 * are computed once, however often one pulls back.
 */
export function vjp(
  f: Differentiable,
  inputs: readonly Value[],
): { value: Tensor; pullback: (cotangent: Value) => Tensor[] } {
  const graph = trace(f, inputs);
  const values = evaluateAll(graph, inputs);
  return {
    value: values[graph.output.id]!,
    pullback: (cotangent) => {
      const totals = finish(pullAll(graph, values, cotangent));
      return graph.inputs.map(({ id, shape }) => totals[id] ?? zeros(shape));
    },
  };
}

/** A scalar function's value and one gradient per input, each shaped like its input: one forward pass, one reverse sweep. */
export const valueAndGrad =
  (f: Differentiable) =>
  (...inputs: Value[]): { value: Tensor; gradients: Tensor[] } => {
    const { value, pullback } = vjp(f, inputs);
    if (value.shape.length > 0) {
      throw new Error(
        `grad: the function's output has shape ${showShape(value.shape)}, but only a scalar, shape [], has a gradient; ` +
          "sum its entries, or use jacobian or vjp.",
      );
    }
    return { value, gradients: pullback(1) };
  };

/** The gradients of a scalar function, one per input: `grad(f)(x, y)` is `[∂f/∂x, ∂f/∂y]`. Apply it again for higher orders. */
export const grad =
  (f: Differentiable) =>
  (...inputs: Value[]): Tensor[] =>
    valueAndGrad(f)(...inputs).gradients;
