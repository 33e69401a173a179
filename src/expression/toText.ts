import type { Expression } from "./expression.ts";
import { ATOM, decimal, POWER, PRODUCT, precedence, SUM } from "./precedence.ts";

/**
 * The formula as text that one can type: `parse(toText(e))` is the same tree as `e`, whatever the tree.
 * A derivative still to be taken prints as `d/dx(…)`, which does not read back.
 */
export function toText(e: Expression): string {
  if (e.kind === "number") return decimal(e.value);
  if (e.kind === "derivative") return `d/d${e.variable}(${toText(e.of)})`;
  if (e.kind !== "apply") return e.name;
  const [a, b] = e.args as [Expression, Expression];
  switch (e.op) {
    case "neg":
      return `-${a.kind === "apply" && precedence(a) === SUM ? bracket(a) : toText(a)}`;
    case "add":
    case "sub": {
      const sign = e.op === "add" ? "+" : "-";
      return `${toText(a)} ${sign} ${atLeast(PRODUCT, b)}`;
    }
    case "mul": {
      const left = atLeast(PRODUCT, a);
      const right = atLeast(POWER, b);
      return a.kind === "number" && joins(right) ? left + right : `${left}*${right}`;
    }
    case "div":
      return `${atLeast(PRODUCT, a)}/${atLeast(POWER, b)}`;
    case "pow": {
      const negative = b.kind === "apply" && b.op === "neg" && precedence(b.args[0]!) === ATOM;
      return `${atLeast(ATOM, a)}^${negative ? toText(b) : atLeast(POWER, b)}`;
    }
    default:
      return `${e.op}(${e.args.map(toText).join(", ")})`;
  }
}

/** 2x and 2(x + 1) need no sign; 2*3 does, and 2*e3 would be read as 2e3. */
function joins(right: string): boolean {
  return /^(?!e\d)[a-z(]/i.test(right);
}

function bracket(e: Expression): string {
  return `(${toText(e)})`;
}

function atLeast(level: number, e: Expression): string {
  return precedence(e) < level ? bracket(e) : toText(e);
}
