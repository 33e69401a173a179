import { apply, type Graph, type Node } from "./graph.ts";
import { lift } from "./lift.ts";
import { add, mul, neg, weigh } from "./operations/arithmetic.ts";
import type { LocalPartial } from "./primitive.ts";
import { type Tensor, zeros } from "./tensor.ts";
import { trace } from "./trace.ts";

/** An arrow of the graph: `from` is input number `slot` of `to`. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly slot: number;
}

/**
 * One step of a sweep. `seed` starts a node's total; `push` carries a tangent along an edge (forward), `pull` an adjoint against it
 * (reverse): incoming message times local partial gives a contribution, which joins the receiving node's running total.
 */
export interface Step {
  readonly kind: "seed" | "push" | "pull";
  /** The node that receives. */
  readonly node: Node;
  /** Null for a seed. */
  readonly edge: Edge | null;
  /** ∂to/∂from, entry by entry; null for a seed and for a linear operation on tensors, whose partial is the operation itself. */
  readonly partial: Tensor | null;
  /** The sender's tangent (push) or adjoint (pull); null for a seed. */
  readonly incoming: Tensor | null;
  readonly contribution: Tensor;
  /** The receiver's tangent or adjoint so far, this contribution included. */
  readonly total: Tensor;
}

type Rule = (...inputsThenOutput: Tensor[]) => LocalPartial;

/** The rule for the local partial on an edge; null for a linear operation, which transposes instead. */
const ruleOn = ({ to, slot }: Edge): Rule | null =>
  to.primitive?.kind === "pointwise" ? (to.primitive.partials[slot] as Rule) : null;

/** The local partial on an edge, given all nodes' values; null for a linear operation. */
export const partialOn = (edge: Edge, values: readonly Tensor[]): LocalPartial | null =>
  ruleOn(edge)?.(...inputsOf(edge.to, values), values[edge.to.id]!) ?? null;

/**
 * The local partial on an edge as a graph of its own, whose inputs are those of the edge's head: the formula to print beside a
 * drawn arrow. Null for a linear operation on tensors.
 */
export function partialGraph(edge: Edge): Graph | null {
  const rule = ruleOn(edge);
  const { primitive, inputs } = edge.to;
  return (
    rule &&
    trace(
      (...given) => lift(rule(...given, apply(primitive!, ...given))),
      inputs.map(({ shape }) => zeros(shape)),
    )
  );
}

/** The values of a node's inputs. */
export const inputsOf = (node: Node, values: readonly Tensor[]): Tensor[] =>
  node.inputs.map((input) => values[input.id]!);

export const selects = ({ primitive }: Node): boolean => primitive?.selects === true;

/** Local partial times message; with `zeroWins`, 0 times NaN or Infinity is 0. */
export function times(partial: LocalPartial, message: Tensor, zeroWins: boolean): Tensor {
  if (partial === 1) return message;
  if (partial === -1) return neg(message);
  return zeroWins ? weigh(partial, message) : mul(partial, message);
}

/** Adds a contribution to a running total. */
export const accumulate = (total: Tensor | undefined, contribution: Tensor): Tensor =>
  total ? add(total, contribution) : contribution;

export const asTensor = (partial: LocalPartial | null): Tensor | null =>
  partial === null ? null : lift(partial);

/** Runs a sweep to its end and gives what it returns. */
export function finish<Result>(sweep: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = sweep.next();
    if (done) return value;
  }
}
