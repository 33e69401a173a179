import { type Differentiable, type Edge, type Graph, type Node, trace } from "../../autodiff/index.ts";
import {
  type Application,
  type Expression,
  parse,
  toFunction,
  toTex,
  toText,
  variablesOf,
} from "../../expression/index.ts";
import { type GraphLayouts, layoutsOf } from "../../plot/graph/layoutGraph.ts";
import { remembered } from "../../widget/remembered.ts";
import { INPUTS, type Input } from "./inputs.ts";
import { namesFor } from "./naming.ts";

/** A node of the picture: an input or an operation; constants stand inside the operations that use them. */
export interface DrawnNode {
  readonly node: Node;
  readonly name: string;
  /** What it computes, in the names of the nodes it uses; null for an input. */
  readonly operation: Expression | null;
}

/** What follows from the formula alone. */
export interface Built {
  readonly inputs: readonly Input[];
  readonly f: Differentiable;
  readonly graph: Graph;
  readonly drawn: readonly DrawnNode[];
  readonly edges: readonly Edge[];
  readonly layouts: GraphLayouts;
  /** The formula with each subterm tagged by its node's id. */
  readonly tagged: Expression;
  readonly text: string;
}

/** The graph of a formula, named, laid out and kept. */
export const built = remembered((text): Built => {
  const formula = parse(text, { variables: INPUTS });
  const used = variablesOf(formula);
  const inputs = INPUTS.filter((name) => used.includes(name));
  // A formula without inputs is a constant function of x.
  if (inputs.length === 0) inputs.push("x");
  const f = toFunction(formula, inputs);
  const graph = trace(
    f,
    inputs.map(() => 0),
  );
  const tagged = tagWith(formula, graph.output);
  const subterms = subtermsOf(tagged);

  const all = graph.nodes.filter((node) => !node.constant || node === graph.output);
  const operations = all.filter((node) => !graph.inputs.includes(node));
  const taken = new Set<string>([...inputs, ...(usesE(formula) ? ["e"] : [])]);
  const names = namesFor(operations.length, taken);
  const nameOf = new Map<number, string>([
    ...graph.inputs.map((node, i) => [node.id, inputs[i]!] as const),
    ...operations.map((node, i) => [node.id, names[i]!] as const),
  ]);
  const drawn = all.map((node): DrawnNode => {
    const subterm = subterms.get(node.id);
    const operation = operations.includes(node) && subterm ? inNames(subterm, nameOf) : null;
    return { node, name: nameOf.get(node.id)!, operation };
  });

  const edges = all.flatMap((to) =>
    to.inputs.flatMap((from, slot): Edge[] => (nameOf.has(from.id) ? [{ from, to, slot }] : [])),
  );
  const place = new Map(all.map((node, i) => [node, i]));
  const layouts = layoutsOf(
    all.length,
    edges.map(({ from, to }) => ({ from: place.get(from)!, to: place.get(to)! })),
  );
  return { inputs, f, graph, drawn, edges, layouts, tagged, text: toText(formula) };
});

/** The formula as it was typed, each subterm with the node that computes it: tree and graph are walked together. */
function tagWith(e: Expression, node: Node): Expression {
  if (e.kind !== "apply" || node.constant) return { ...e, node: node.id };
  return {
    ...e,
    node: node.id,
    args: e.args.map((arg, i) => (node.inputs[i]!.constant ? arg : tagWith(arg, node.inputs[i]!))),
  };
}

/** A subterm for each node; equal subterms are one node. */
function subtermsOf(e: Expression, found = new Map<number, Expression>()): Map<number, Expression> {
  if (e.node !== undefined && !found.has(e.node)) found.set(e.node, e);
  if (e.kind === "apply") for (const arg of e.args) subtermsOf(arg, found);
  return found;
}

/** An operation with its arguments named: a + b for x² + exp x². */
function inNames(e: Expression, nameOf: ReadonlyMap<number, string>): Expression {
  if (e.kind !== "apply") return e;
  const named = (arg: Expression): Expression => {
    const name = arg.node === undefined ? undefined : nameOf.get(arg.node);
    return name === undefined ? arg : { kind: "variable", name, node: arg.node };
  };
  return { ...e, args: e.args.map(named) };
}

const usesE = (e: Expression): boolean =>
  (e.kind === "constant" && e.name === "e") || (e.kind === "apply" && e.args.some(usesE));

/** f = … as TeX, each subterm linked to its node. */
export function linkedTex({ drawn, tagged, graph }: Built, link: (name: string) => string): string {
  const names = new Map(drawn.map(({ node, name }) => [node.id, name]));
  const linked = (name: string, tex: string) => `\\htmlData{link=${link(name)}}{${tex}}`;
  const wrap = (tex: string, e: Expression) => {
    const name = e.node === undefined ? undefined : names.get(e.node);
    // e would be taken for a node's name.
    const plain = isExp(e) ? tex.replace(/^e\^\{(.*)\}$/s, "\\exp{\\left($1\\right)}") : tex;
    return name === undefined ? plain : linked(name, plain);
  };
  const body = toTex(tagged, { wrap });
  return graph.inputs.includes(graph.output) ? body : `${linked("f", "f")} = ${body}`;
}

const isExp = (e: Expression): e is Application => e.kind === "apply" && e.op === "exp";
