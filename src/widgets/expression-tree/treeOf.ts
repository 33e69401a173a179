import { evaluateAll, type Graph, type Node, trace, type Value } from "../../autodiff/index.ts";
import { type Expression, parse, toFunction } from "../../expression/index.ts";
import { remembered } from "../../widget/remembered.ts";
import { labelOf } from "./label.ts";

/** A node of the drawn tree: an operation, or an occurrence of x, or a constant that is the whole formula. */
export interface Place {
  readonly node: Node;
  readonly label: string;
  readonly kind: "input" | "operation" | "constant";
  /** From x (0) to the whole (1), and across, from the first branch (0) to the last (1). */
  readonly along: number;
  readonly across: number;
}

/** An edge that moves with x: from an input of an operation to the operation. */
export interface Branch {
  readonly from: Place;
  readonly to: Place;
  readonly slot: number;
}

/** A formula's graph, every occurrence of x an input of its own, and its layout. */
export interface Tree {
  readonly graph: Graph;
  readonly places: readonly Place[];
  readonly branches: readonly Branch[];
  readonly root: Place;
  /** How many nodes the longest path has, and how many paths there are. */
  readonly columns: number;
  readonly rows: number;
}

/** The formula with its occurrences of x named apart: x1, x2, … */
function apart(e: Expression): { readonly formula: Expression; readonly names: readonly string[] } {
  const names: string[] = [];
  const visit = (part: Expression): Expression => {
    if (part.kind === "apply") return { ...part, args: part.args.map(visit) };
    if (part.kind !== "variable") return part;
    const name = `x${names.length + 1}`;
    names.push(name);
    return { kind: "variable", name };
  };
  return { formula: visit(e), names };
}

/** As many inputs as the tree has, all at x: they move together. */
export const inputsOf = ({ graph }: Pick<Tree, "graph">, x: number): Value[] => graph.inputs.map(() => x);

/** The tree of a formula in x. What is drawn is the graph that computes: its nodes and edges, laid out. */
export const treeOf = remembered((text): Tree => {
  const { formula, names } = apart(parse(text, { variables: ["x"] }));
  const graph = trace(
    toFunction(formula, names),
    names.map(() => 0),
  );
  const moving = new Set<Node>(graph.inputs);
  for (const node of graph.nodes) if (node.inputs.some((input) => moving.has(input))) moving.add(node);
  // Constants have the same value wherever x is.
  const values = evaluateAll(graph, inputsOf({ graph }, 0));
  const constantOf = (node: Node) => values[node.id]!.data[0]!;

  const heights = new Map<Node, number>();
  const height = (node: Node): number => {
    const parts = node.inputs.filter((input) => moving.has(input)).map(height);
    const found = parts.length === 0 ? 0 : 1 + Math.max(...parts);
    heights.set(node, found);
    return found;
  };
  const columns = 1 + height(graph.output);
  const rows = Math.max(1, graph.inputs.length);

  const places: Place[] = [];
  const branches: Branch[] = [];
  let leaves = 0;
  const lay = (node: Node): Place => {
    const parts = node.inputs.map((input, slot) => ({ slot, of: moving.has(input) ? lay(input) : null }));
    const drawn = parts.flatMap(({ slot, of }) => (of ? [{ slot, of }] : []));
    const isInput = graph.inputs.includes(node);
    const across =
      drawn.length === 0
        ? (leaves++ + 0.5) / rows
        : drawn.reduce((sum, { of }) => sum + of.across, 0) / drawn.length;
    const constants = node.inputs.map((input) => (moving.has(input) ? null : constantOf(input)));
    const place: Place = {
      node,
      label: isInput ? "x" : moving.has(node) ? labelOf(node, constants) : "constant",
      kind: isInput ? "input" : moving.has(node) ? "operation" : "constant",
      along: (heights.get(node)! + 0.35) / (columns - 0.3),
      across,
    };
    places.push(place);
    for (const { slot, of } of drawn) branches.push({ from: of, to: place, slot });
    return place;
  };
  const root = lay(graph.output);
  return { graph, places, branches, root, columns, rows };
});
