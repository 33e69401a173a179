import { evaluateAll, forwardSweep, type Node, reverseSweep } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { remembered } from "../../widget/remembered.ts";
import { type Branch, inputsOf, type Place, type Tree, treeOf } from "./treeOf.ts";
import type widget from "./widget.ts";

export type TreeValues = Values<typeof widget.params>;
type Maybe = number | null;

export interface ShownPlace extends Place {
  readonly value: Maybe;
}

export interface ShownBranch extends Branch {
  /** The local slope: how fast `to` answers `from`, read at the value that arrives. */
  readonly slope: Maybe;
  /** That value. */
  readonly at: Maybe;
  /** Whether another edge comes into the same operation. */
  readonly sibling: boolean;
}

/** A way from an occurrence of x to the whole formula. */
export interface Path {
  readonly labels: readonly string[];
  /** The local slopes, the outermost first. */
  readonly slopes: readonly Maybe[];
  readonly product: Maybe;
}

export interface Model {
  readonly tree: Tree;
  readonly places: readonly ShownPlace[];
  readonly branches: readonly ShownBranch[];
  readonly paths: readonly Path[];
  readonly value: Maybe;
  readonly derivative: DerivativeAt;
  /** Where the last operation has one moving input: its slope, read at the inner value, and how fast that value answers x. */
  readonly last: {
    readonly label: string;
    readonly at: Maybe;
    readonly outer: Maybe;
    readonly inner: Maybe;
  } | null;
}

const finite = (value: number | undefined): Maybe =>
  value !== undefined && Number.isFinite(value) ? value + 0 : null;

const whole = remembered((text) => functionOf(text));

export function model({ f, x }: TreeValues): Model {
  const tree = treeOf(f);
  const { graph, root } = tree;
  const inputs = inputsOf(tree, x);
  const values = evaluateAll(graph, inputs).map(({ data }) => data[0]);
  const slopes = slopesOf(tree, x);
  const slopeOn = ({ to, slot }: Branch) => finite(slopes.get(to.node)?.[slot]);
  const places = tree.places.map((place) => ({ ...place, value: finite(values[place.node.id]) }));
  const branches = tree.branches.map((branch) => ({
    ...branch,
    slope: slopeOn(branch),
    at: finite(values[branch.from.node.id]),
    sibling: tree.branches.some(({ to, slot }) => to === branch.to && slot !== branch.slot),
  }));
  return {
    tree,
    places,
    branches,
    paths: pathsOf(tree, branches, x),
    value: finite(values[root.node.id]),
    derivative: derivativeAt(whole(f), x),
    last: lastOf(tree, branches, x),
  };
}

/** The local slopes, one per input of each operation, as the reverse sweep uses them. */
function slopesOf(tree: Tree, x: number): Map<Node, number[]> {
  const found = new Map<Node, number[]>();
  for (const { edge, partial } of reverseSweep(tree.graph, inputsOf(tree, x))) {
    if (!edge || !partial) continue;
    const row = found.get(edge.to) ?? [];
    row[edge.slot] = partial.data[0]!;
    found.set(edge.to, row);
  }
  return found;
}

/** What a sweep returns at its end. */
function ended<Result>(sweep: Generator<unknown, Result>): Result {
  for (let step = sweep.next(); ; step = sweep.next()) if (step.done) return step.value;
}

/** Every path with its slopes; its product is the adjoint that the reverse sweep brings to that occurrence of x. */
function pathsOf(tree: Tree, branches: readonly ShownBranch[], x: number): Path[] {
  const adjoints = ended(reverseSweep(tree.graph, inputsOf(tree, x)));
  return tree.places
    .filter(({ kind }) => kind === "input")
    .map((leaf) => {
      const labels = [leaf.label];
      const slopes: Maybe[] = [];
      for (let at: Place = leaf; ; ) {
        const next = branches.find(({ from }) => from.node === at.node);
        if (!next) break;
        slopes.unshift(next.slope);
        labels.push(next.to.label);
        at = next.to;
      }
      return { labels, slopes, product: finite(adjoints[leaf.node.id]?.data[0]) };
    });
}

function lastOf(tree: Tree, branches: readonly ShownBranch[], x: number): Model["last"] {
  const into = branches.filter(({ to }) => to.node === tree.root.node);
  const [only] = into;
  if (!only || into.length > 1) return null;
  const tangents = ended(
    forwardSweep(
      tree.graph,
      inputsOf(tree, x),
      tree.graph.inputs.map(() => 1),
    ),
  );
  return {
    label: tree.root.label,
    at: only.at,
    outer: only.slope,
    inner: finite(tangents[only.from.node.id]?.data[0]),
  };
}

export function quantities({ value, derivative, last }: Model) {
  return { value, derivative: derivative.slope, outer: last?.outer ?? null, inner: last?.inner ?? null };
}
