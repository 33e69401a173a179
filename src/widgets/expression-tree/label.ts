import type { Node } from "../../autodiff/index.ts";
import { formatNumber, superscript } from "../../params/index.ts";

const WORDS: Readonly<Record<string, string>> = {
  neg: "−( )",
  abs: "| |",
  sqrt: "√",
  asin: "arcsin",
  acos: "arccos",
  atan: "arctan",
  sigmoid: "σ",
};

const SIGNS: Readonly<Record<string, string>> = { add: "+", sub: "−", mul: "×", div: "÷" };

/** A constant as it is written. */
function constantText(value: number): string {
  if (value === Math.PI) return "π";
  if (value === Math.E) return "e";
  return formatNumber(value);
}

/**
 * What an operation is called in the tree. A constant that it takes is written into it, "× 3", "( )³", so that only what moves with x has a
 * branch; `constants` are the values of the inputs that do not move, null for those that do.
 */
export function labelOf(
  { operation }: Pick<Node, "operation">,
  constants: readonly (number | null)[],
): string {
  const [left = null, right = null] = constants.map((value) => (value === null ? null : constantText(value)));
  const exponent = constants[1];
  if (operation === "pow") {
    if (typeof exponent === "number" && Number.isInteger(exponent)) return `( )${superscript(exponent)}`;
    return `${left ?? "( )"}^${right ?? "( )"}`;
  }
  const sign = SIGNS[operation];
  if (sign) return [left, sign, right].filter((part) => part !== null).join(" ");
  const fixed = left ?? right;
  const name = WORDS[operation] ?? operation;
  return fixed === null ? name : `${name}(·, ${fixed})`;
}
