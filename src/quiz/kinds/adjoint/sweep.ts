import { evaluateAll, type Node, reverseSweep, type Step, trace } from "../../../autodiff/index.ts";
import { fromGraph, parse, toFunction, toTex } from "../../../expression/index.ts";
import { constant } from "../../reading/number.ts";

/** One number to fill in: a message along an edge, or the sum of the messages that reach a node. */
export interface Field {
  /** `v3>v1`, with `#1` where the same edge carries a second message; the node's name for a sum. */
  readonly id: string;
  readonly wanted: number;
  /** The message that arrives at the sender, and the local slope it is multiplied by; for a sum, its parts. */
  readonly incoming: number | null;
  readonly partial: number | null;
  readonly parts: readonly number[];
}

/** A node as it is drawn: its name, its formula in TeX, its value, and where it stands (column from the inputs, row). */
export interface DrawnNode {
  readonly name: string;
  readonly tex: string;
  readonly value: number;
  readonly column: number;
  readonly row: number;
}

export interface Sweep {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** In the order of the sweep, from the output back. */
  readonly fields: readonly Field[];
}

/**
 * The backward sweep of a formula at a point, by the steps that `src/autodiff` really takes. Throws `ParseError` for a formula that
 * cannot be read, and where a variable has no value.
 */
export function sweepOf(of: string, at: Readonly<Record<string, number | string>>): Sweep {
  const names = Object.keys(at);
  const inputs = Object.values(at).map(constant);
  const graph = trace(toFunction(parse(of, { variables: names }), names), inputs);
  const values = evaluateAll(graph, inputs);
  const shown = new Map<Node, string>(graph.inputs.map((node, i) => [node, names[i]!]));
  let count = 0;
  for (const node of graph.nodes) if (node.primitive) shown.set(node, `v${++count}`);
  const steps = [...reverseSweep(graph, inputs)].filter((step) => step.edge !== null);
  const nameOf = (node: Node) => shown.get(node)!;
  return {
    nodes: placed([...shown.keys()]).map(({ node, ...place }) => ({
      name: nameOf(node),
      tex: node.primitive ? toTex(fromGraph(graph, node, { inputs: names, shown })) : "",
      value: values[node.id]!.data[0]!,
      ...place,
    })),
    edges: steps.map(({ edge }) => ({ from: nameOf(edge!.from), to: nameOf(edge!.to) })),
    fields: fieldsOf(steps, nameOf),
  };
}

function fieldsOf(steps: readonly Step[], nameOf: (node: Node) => string): Field[] {
  const fields: Field[] = [];
  const received = new Map<Node, number[]>();
  const expected = new Map<Node, number>();
  for (const { node } of steps) expected.set(node, (expected.get(node) ?? 0) + 1);
  for (const { node, edge, partial, incoming, contribution } of steps) {
    const message = contribution.data[0]!;
    const plain = `${nameOf(edge!.to)}>${nameOf(node)}`;
    const again = fields.filter(({ id }) => id === plain || id.startsWith(`${plain}#`)).length;
    const parts = [...(received.get(node) ?? []), message];
    received.set(node, parts);
    fields.push({
      id: again === 0 ? plain : `${plain}#${again}`,
      wanted: message,
      incoming: incoming?.data[0] ?? null,
      partial: partial?.data[0] ?? null,
      parts: [],
    });
    if (parts.length > 1 && parts.length === expected.get(node)) {
      const wanted = parts.reduce((sum, part) => sum + part, 0);
      fields.push({ id: nameOf(node), wanted, incoming: null, partial: null, parts });
    }
  }
  return fields;
}

/** Columns by the longest way from the inputs, rows in the order of the nodes. */
function placed(nodes: readonly Node[]): { node: Node; column: number; row: number }[] {
  const columns = new Map<Node, number>();
  const rows = new Map<number, number>();
  return nodes.map((node) => {
    const column = Math.max(-1, ...node.inputs.map((input) => columns.get(input) ?? -1)) + 1;
    columns.set(node, column);
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { node, column, row };
  });
}
