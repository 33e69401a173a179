import { add, type Edge, evaluateAll, mul, type Node, reverseSweep, trace } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import { layoutsOf } from "../../plot/graph/layoutGraph.ts";
import type { Quantities } from "../../widget/define.ts";
import type widget from "./widget.ts";

export type FanOutValues = Values<typeof widget.params>;

/** e = (a + b)(b + 1), with c = a + b and d = b + 1. */
const graph = trace((a, b) => mul(add(a!, b!), add(b!, 1)), [0, 0]);
/** All nodes but the constant 1, with their names. */
export const nodes = graph.nodes.filter(({ constant }) => !constant);
export const NAMES = ["a", "b", "c", "d", "e"] as const;
export type Name = (typeof NAMES)[number];
const nameOf = (node: Node): Name => NAMES[nodes.indexOf(node)]!;

export const edges: readonly Edge[] = nodes.flatMap((to) =>
  to.inputs.flatMap((from, slot) => (from.constant ? [] : [{ from, to, slot }])),
);
export const layouts = layoutsOf(
  nodes.length,
  edges.map(({ from, to }) => ({ from: nodes.indexOf(from), to: nodes.indexOf(to) })),
);

/** One way from the nudged input to e. */
export interface Path {
  /** The operation through which it goes. */
  readonly via: Name;
  /** The local slopes on its two edges, the later one first. */
  readonly slopes: readonly [number, number];
  readonly product: number;
}

export interface Model {
  readonly value: Record<Name, number>;
  /** By edge. */
  readonly partials: readonly number[];
  readonly messages: readonly number[];
  readonly adjoint: Record<Name, number>;
  /** Those of the nudged input, in the order in which their messages arrive. */
  readonly paths: readonly Path[];
  /** The derivative by the nudged input; with the slip, what it would be taken for. */
  readonly derivative: number;
  readonly claimed: number;
  /** The difference quotient over the nudge. */
  readonly measured: number;
  readonly nudgedValue: Record<Name, number>;
}

const byName = (numbers: (node: Node) => number) =>
  Object.fromEntries(nodes.map((node) => [nameOf(node), numbers(node)])) as Record<Name, number>;

const valuesAt = (a: number, b: number) => {
  const all = evaluateAll(graph, [a, b]);
  return byName(({ id }) => all[id]!.data[0]!);
};

export function model({ a, b, nudged, h, overwrite }: FanOutValues): Model {
  const value = valuesAt(a, b);
  const nudgedValue = nudged === "a" ? valuesAt(a + h, b) : valuesAt(a, b + h);
  const partials = edges.map(() => 0);
  const messages = edges.map(() => 0);
  const totals = new Map<Node, number>();
  const paths: Path[] = [];
  for (const { node, edge, partial, incoming, contribution, total } of reverseSweep(graph, [a, b])) {
    totals.set(node, total.data[0]!);
    if (!edge) continue;
    const i = edges.findIndex(({ to, slot }) => to === edge.to && slot === edge.slot);
    partials[i] = partial!.data[0]!;
    messages[i] = contribution.data[0]!;
    if (nameOf(node) === nudged)
      paths.push({
        via: nameOf(edge.to),
        slopes: [incoming!.data[0]!, partials[i]],
        product: messages[i],
      });
  }
  const adjoint = byName((node) => totals.get(node)!);
  const derivative = adjoint[nudged];
  return {
    value,
    partials,
    messages,
    adjoint,
    paths,
    derivative,
    claimed: overwrite ? paths.at(-1)!.product : derivative,
    measured: (nudgedValue.e - value.e) / h,
    nudgedValue,
  };
}

/** e; its partial derivatives by a and b; the products along the paths from the nudged input; the quotient over the nudge. */
export function quantities({ value, adjoint, paths, claimed, measured }: Model): Quantities {
  return {
    value: value.e,
    derivative: [adjoint.a, adjoint.b],
    paths: paths.map(({ product }) => product),
    claimed,
    measured,
  };
}
