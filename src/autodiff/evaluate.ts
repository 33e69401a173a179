import { apply, type Graph } from "./graph.ts";
import { lift } from "./lift.ts";
import { sameShape, showShape } from "./shape.ts";
import type { Tensor, Value } from "./tensor.ts";

/** The value of a traced function at `inputs`. */
export const evaluate = (graph: Graph, inputs: readonly Value[]): Tensor =>
  evaluateAll(graph, inputs)[graph.output.id]!;

/**
 * The value of every node, in the order of `graph.nodes`. On symbolic inputs this writes the graph once more into the graph
 * they belong to: that is how derivatives of derivatives arise.
 */
export function evaluateAll(graph: Graph, inputs: readonly Value[]): Tensor[] {
  const given = inputsFor(graph, inputs);
  const values: Tensor[] = [];
  for (const node of graph.nodes) {
    values.push(
      node.primitive
        ? apply(node.primitive, ...node.inputs.map((input) => values[input.id]!))
        : (node.constant ?? given[node.id]!),
    );
  }
  return values;
}

function inputsFor(graph: Graph, inputs: readonly Value[]): Tensor[] {
  const expected = graph.inputs.map((input) => input.shape);
  const given = inputs.map(lift);
  if (
    given.length !== expected.length ||
    !given.every((input, index) => sameShape(input.shape, expected[index]!))
  ) {
    throw new Error(
      `evaluate: the graph was traced for inputs of shapes ${expected.map(showShape).join(", ")}, ` +
        `but got ${given.map((input) => showShape(input.shape)).join(", ") || "none"}; trace again for other shapes.`,
    );
  }
  return given;
}
