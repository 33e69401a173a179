import { evaluateAll } from "./evaluate.ts";
import { type Graph, Node } from "./graph.ts";
import { lift } from "./lift.ts";
import { broadcastTo } from "./linear/einsum.ts";
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
 * Forward mode: tangents flow with the arrows, from the inputs to the output, each node in turn. Yields every step and returns the
 * tangent of every node that has one, by id. `tangents` are the directions in which the inputs move, each shaped like its
 * input, or one number for all of its entries.
 */
export function* forwardSweep(
  graph: Graph,
  inputs: readonly Value[],
  tangents: readonly Value[],
): Generator<Step, (Tensor | undefined)[]> {
  return yield* pushAll(graph, evaluateAll(graph, inputs), tangents);
}

/** The forward sweep, given every node's value. */
export function* pushAll(
  graph: Graph,
  values: readonly Tensor[],
  tangents: readonly Value[],
): Generator<Step, (Tensor | undefined)[]> {
  const totals = new Array<Tensor | undefined>(graph.nodes.length);
  for (const [index, seed] of seedsFor(graph, tangents).entries()) {
    if (isZero(seed)) continue;
    const node = graph.inputs[index]!;
    totals[node.id] = seed;
    yield { kind: "seed", node, edge: null, partial: null, incoming: null, contribution: seed, total: seed };
  }
  for (const node of graph.nodes) {
    for (const [slot, from] of node.inputs.entries()) {
      const incoming = totals[from.id];
      if (!incoming) continue;
      const edge: Edge = { from, to: node, slot };
      const partial = partialOn(edge, values);
      if (partial === 0) continue;
      const contribution =
        partial === null
          ? (node.primitive as Linear).push(slot, incoming, inputsOf(node, values))
          : times(partial, incoming, selects(node));
      const total = accumulate(totals[node.id], contribution);
      totals[node.id] = total;
      yield { kind: "push", node, edge, partial: asTensor(partial), incoming, contribution, total };
    }
  }
  return totals;
}

/** A tangent of plain zeros moves nothing: leaving it out spares work, and NaN from slopes that do not matter. */
const isZero = (tangent: Tensor): boolean =>
  !(tangent instanceof Node) && tangent.data.every((entry) => entry === 0);

function seedsFor(graph: Graph, tangents: readonly Value[]): Tensor[] {
  if (tangents.length !== graph.inputs.length) {
    throw new Error(
      `jvp: ${graph.inputs.length} inputs need as many tangents, but got ${tangents.length}; use 0 for an input that stands still.`,
    );
  }
  return tangents.map((tangent, index) => {
    const seed = lift(tangent);
    const { shape } = graph.inputs[index]!;
    if (seed.shape.length > 0 && !sameShape(seed.shape, shape)) {
      throw new Error(
        `jvp: input ${index} has shape ${showShape(shape)}, so its tangent needs that shape or [], not ${showShape(seed.shape)}.`,
      );
    }
    return broadcastTo(seed, shape);
  });
}

/**
 * Value and directional derivative J·v in one forward sweep: `jvp(f, [x], [v])`. With x and v of shape [n] and an f that works entry
 * by entry, v = ones gives all n derivatives at once. Works inside other derivatives.
 */
export function jvp(
  f: Differentiable,
  inputs: readonly Value[],
  tangents: readonly Value[],
): { value: Tensor; tangent: Tensor } {
  const graph = trace(f, inputs);
  const values = evaluateAll(graph, inputs);
  const totals = finish(pushAll(graph, values, tangents));
  const { id, shape } = graph.output;
  return { value: values[id]!, tangent: totals[id] ?? zeros(shape) };
}
