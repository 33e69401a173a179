import { type Edge, evaluateAll, reverseSweep, type Step } from "../../autodiff/index.ts";
import type { Built, DrawnNode } from "./build.ts";

/** One step of the player: nothing but the inputs yet, the value of an operation, or a step of autodiff's reverse sweep. */
export type PlayerStep =
  | { readonly kind: "start" }
  | { readonly kind: "value"; readonly drawn: DrawnNode }
  | {
      readonly kind: "message";
      readonly sweep: Step;
      readonly to: DrawnNode;
      readonly from: DrawnNode | null;
    };

/** Why the steps end before the derivative: a node without a finite value, or an edge whose message is not finite. */
type Stop =
  | { readonly kind: "value"; readonly drawn: DrawnNode }
  | { readonly kind: "message"; readonly edge: Edge; readonly partial: number };

export interface Sweep {
  /** By node id. */
  readonly values: readonly number[];
  readonly steps: readonly PlayerStep[];
  readonly stop: Stop | null;
  /** By node id, when all messages have arrived; null where nothing could be computed. */
  readonly adjoints: readonly (number | null)[];
}

/** All steps at these inputs: each value in turn, then the messages, as far as numbers go. */
export function sweepOf({ graph, drawn }: Built, inputs: readonly number[]): Sweep {
  const values = evaluateAll(graph, inputs).map(({ data }) => data[0]!);
  const nothing = values.map(() => null);
  const steps: PlayerStep[] = [{ kind: "start" }];
  for (const each of drawn) {
    if (graph.inputs.includes(each.node)) continue;
    steps.push({ kind: "value", drawn: each });
    if (!Number.isFinite(values[each.node.id]!))
      return { values, steps, stop: { kind: "value", drawn: each }, adjoints: nothing };
  }
  const byId = new Map(drawn.map((each) => [each.node.id, each]));
  const adjoints = values.map(() => 0);
  for (const sweep of reverseSweep(graph, inputs)) {
    const { node, edge, partial, total } = sweep;
    steps.push({
      kind: "message",
      sweep,
      to: byId.get(node.id)!,
      from: edge ? byId.get(edge.to.id)! : null,
    });
    adjoints[node.id] = total.data[0]!;
    if (edge && !Number.isFinite(total.data[0]!)) {
      const stop: Stop = { kind: "message", edge, partial: partial?.data[0] ?? Number.NaN };
      return { values, steps, stop, adjoints: nothing };
    }
  }
  return { values, steps, stop: null, adjoints };
}
