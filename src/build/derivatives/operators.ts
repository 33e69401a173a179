import { Skipped, Unreadable } from "./faults.ts";
import { isToken, type Node } from "./nest.ts";
import { closing, inside } from "./nodes.ts";
import { type Index, symbolAt } from "./symbols.ts";
import type { Name } from "./term.ts";

const isD = (node: Node | undefined) => isToken(node, "\\rm d", "\\partial");

/** d/dx or dy/dx. */
export interface Operator {
  /** What it is taken of; empty where that stands behind the fraction. */
  readonly operand: readonly Node[];
  /** The letters by which it is taken, one after the other: x, x for a second derivative. */
  readonly by: readonly Name[];
}

/** Whether a fraction command begins here that is a derivative. */
export function beginsOperator(nodes: readonly Node[], i: number): boolean {
  return isFraction(nodes[i]) && isD(inside(nodes[i + 1])[0]) && isD(inside(nodes[i + 2])[0]);
}

export const isFraction = (node: Node | undefined) => isToken(node, "\\frac", "\\tfrac", "\\dfrac");

/** A fraction as a derivative, or null for an ordinary one. */
export function operatorOf(above: readonly Node[], below: readonly Node[], index?: Index): Operator | null {
  if (!isD(above[0]) || !isD(below[0])) return null;
  const raised = isToken(above[1], "^");
  const [power] = raised ? inside(above[2]) : [];
  const order = raised ? Number(isToken(power) ? power.text : "") : 1;
  if (!Number.isInteger(order)) throw new Skipped("a derivative of general order");
  const by = lettersBelow(below, index);
  if (by.length !== order) throw new Unreadable(`d stands ${order} times above and ${by.length} times below`);
  return { operand: above.slice(raised ? 3 : 1), by };
}

/** ∂x² ∂y as x, x, y. */
function lettersBelow(below: readonly Node[], index?: Index): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < below.length; ) {
    if (!isD(below[i])) throw new Unreadable("expected d and a letter below d");
    if (isToken(below[i + 1], "\\mathbf", "\\boldsymbol")) throw new Skipped("a derivative by a vector");
    const symbol = symbolAt(below, i + 1, index);
    if (!symbol) throw new Unreadable("expected a letter below d");
    i = symbol.end;
    const [power] = isToken(below[i], "^") ? inside(below[i + 1]) : [];
    if (power) i += 2;
    const times = power ? Number(isToken(power) ? power.text : "") : 1;
    if (!Number.isInteger(times)) throw new Skipped("a derivative of general order");
    for (let k = 0; k < times; k++) names.push(symbol.name);
  }
  return names;
}

/** Where what d/dx is applied to ends: a bracket with its powers, or all factors up to the next sum. */
export function endOfOperand(list: readonly Node[], from: number): number {
  let i = from;
  if (isToken(list[i], "(")) {
    i = closing(list, i) + 1;
    if (isToken(list[i], "^")) i += 2;
    return i;
  }
  for (let depth = 0; i < list.length; i++) {
    const node = list[i];
    if (isToken(node, "(", "[")) depth++;
    if (isToken(node, ")", "]")) depth--;
    if (depth === 0 && i > from && isToken(node, "+", "-")) break;
  }
  return i;
}
