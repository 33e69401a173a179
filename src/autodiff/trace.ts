import { Graph, Node, type Rewrite } from "./graph.ts";
import { lift } from "./lift.ts";
import type { Shape } from "./shape.ts";
import { describe, type Tensor, type Value } from "./tensor.ts";

/** A function written with autodiff's operations. It runs on plain tensors and on symbolic values alike. */
export type Differentiable = (...inputs: Tensor[]) => Value;

let openTraces = 0;

/** Opens a graph with inputs of the given shapes while `body` runs; a trace opened inside sees this one's nodes as constants. */
export function record<Result>(
  shapes: readonly Shape[],
  body: (graph: Graph) => Result,
  rewrite?: Rewrite,
): Result {
  const graph = new Graph(++openTraces, rewrite);
  for (const shape of shapes) graph.input(shape);
  try {
    return body(graph);
  } finally {
    openTraces--;
    graph.open = false;
  }
}

/**
 * The graph of `f` for inputs shaped like `inputs` (their numbers do not matter). Throws when `f` branches on a symbolic value
 * or returns none.
 */
export const trace = (f: Differentiable, inputs: readonly Value[]): Graph =>
  record(
    inputs.map((input) => lift(input).shape),
    (graph) => {
      graph.close([outputNode(graph, f(...graph.inputs))]);
      return graph;
    },
  );

/** What a traced function returned, as a node of its graph. */
export function outputNode(graph: Graph, returned: Value): Node {
  if (isPlain(returned)) {
    throw new Error(
      `trace: the function returned ${describe(returned)}, which has no symbolic value in it. Compute with autodiff's operations ` +
        "(not with Math or data) and return what they give; for a constant, return tensor(3).",
    );
  }
  const output = lift(returned);
  return output instanceof Node && output.graph === graph ? output : graph.constant(output);
}

/** Whether neither a tensor nor a symbolic value stands anywhere in it. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : typeof value !== "object" || value === null;
