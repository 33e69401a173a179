import type { Expression } from "./expression.ts";

/** How tightly an expression holds together, as written: sums, signs and products, powers, and what needs no brackets. */
export const SUM = 1;
export const PRODUCT = 2;
export const POWER = 3;
export const ATOM = 4;

export function precedence(e: Expression): number {
  if (e.kind === "derivative") return PRODUCT;
  if (e.kind !== "apply") return ATOM;
  switch (e.op) {
    case "add":
    case "sub":
    case "neg":
      return SUM;
    case "mul":
    case "div":
      return PRODUCT;
    case "pow":
      return POWER;
    default:
      return ATOM;
  }
}

/** The shortest decimal that reads back as `value`: "0.5", "1e21", "1e-7". */
export function decimal(value: number): string {
  return (value < 1e15 ? String(value) : value.toExponential()).replace("e+", "e");
}
