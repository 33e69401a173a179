import type { Graph, Node } from "../autodiff/index.ts";
import { type Expression, type FunctionName, number, type Operator, variable } from "./expression.ts";
import { OPERATIONS } from "./toFunction.ts";

export interface GraphNaming {
  /** The names of the inputs; default x, or x1, x2, …. */
  readonly inputs?: readonly string[] | undefined;
  /** Nodes that appear as a variable of this name instead of their formula: `a` for x² in a + exp a. */
  readonly shown?: ReadonlyMap<Node, string> | undefined;
}

/** More subterms than this are no formula that anyone reads; shared nodes can make it exponentially many. */
const MOST = 5000;

/**
 * What a node of a scalar graph computes, as a formula (default: the output). Every subterm carries the id of its node, so
 * that `toTex(…, { wrap })` can tag it; a node used twice appears twice. Throws for operations that formulas do not have,
 * for constants that are not scalars, and for more than 5,000 subterms.
 */
export function fromGraph(graph: Graph, node: Node = graph.output, naming: GraphNaming = {}): Expression {
  const names = naming.inputs ?? graph.inputs.map((_, i) => (graph.inputs.length > 1 ? `x${i + 1}` : "x"));
  let count = 0;
  const visit = (n: Node, top: boolean): Expression => {
    if (++count > MOST)
      throw new Error(`fromGraph: the formula has more than ${MOST} subterms; name some of its nodes.`);
    const shown = top ? undefined : naming.shown?.get(n);
    const input = graph.inputs.indexOf(n);
    if (shown !== undefined) return tagged(variable(shown), n);
    if (input >= 0) return tagged(variable(names[input]!), n);
    if (n.constant) return tagged(constant(scalarOf(n)), n);
    if (n.operation === "broadcast") return visit(n.inputs[0]!, top);
    if (!isOperation(n.operation))
      throw new Error(`fromGraph: ${n.operation} cannot be written as a formula.`);
    return { kind: "apply", op: n.operation, args: n.inputs.map((i) => visit(i, false)), node: n.id };
  };
  return visit(node, true);
}

function tagged(e: Expression, n: Node): Expression {
  return { ...e, node: n.id };
}

function constant(value: number): Expression {
  if (value === Math.PI) return { kind: "constant", name: "pi" };
  return value === Math.E ? { kind: "constant", name: "e" } : number(value);
}

function isOperation(name: string): name is Operator | FunctionName {
  return Object.hasOwn(OPERATIONS, name);
}

function scalarOf(n: Node): number {
  const { data } = n.constant!;
  const value = data[0]!;
  if (!data.every((entry) => entry === value)) {
    throw new Error(`fromGraph: a constant of shape [${n.shape}] with different entries is no number.`);
  }
  if (!Number.isFinite(value))
    throw new Error(`fromGraph: the constant ${value} cannot be written as a number.`);
  return value;
}
