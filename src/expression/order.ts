import type { Expression } from "./expression.ts";
import { literal } from "./rational.ts";
import { toText } from "./toText.ts";

const keys = new WeakMap<Expression, string>();

/** A text that is the same for trees that differ only in the order of sums and products. */
export function keyOf(e: Expression): string {
  if (e.kind !== "apply") return toText(e);
  let key = keys.get(e);
  if (key === undefined) {
    if (isSum(e) || e.op === "neg") key = `+(${terms(e, "").sort().join()})`;
    else if (e.op === "mul") key = `*(${factors(e).sort().join()})`;
    else {
      const parts = e.args.map(keyOf);
      key = `${e.op}(${e.op === "max" || e.op === "min" ? parts.sort().join() : parts.join()})`;
    }
    keys.set(e, key);
  }
  return key;
}

function terms(e: Expression, sign: "" | "-"): string[] {
  if (e.kind !== "apply" || !(isSum(e) || e.op === "neg")) return [sign + keyOf(e)];
  const other = sign ? "" : "-";
  const [a, b] = e.args as [Expression, Expression];
  if (e.op === "neg") return terms(a, other);
  return [...terms(a, sign), ...terms(b, e.op === "sub" ? other : sign)];
}

function factors(e: Expression): string[] {
  return e.kind === "apply" && e.op === "mul" ? e.args.flatMap(factors) : [keyOf(e)];
}

/** Where a factor stands in a product as people write it: 2πx(x + 1)eˣ sin x. */
export function rank(base: Expression): number {
  if (base.kind === "number") return 0;
  if (base.kind === "constant") return base.name === "e" ? 4 : 1;
  if (base.kind === "variable") return 2;
  return base.kind === "apply" && /^(add|sub|neg|mul|div|pow|sqrt|abs)$/.test(base.op) ? 3 : 5;
}

/** The number of nodes; what `simplify` makes smaller. */
export function sizeOf(e: Expression): number {
  if (e.kind !== "apply") return 1;
  return e.args.reduce((sum, a) => sum + sizeOf(a), 1);
}

/** Whether it has a value at every point, as far as one can see. */
export function isTotal(e: Expression): boolean {
  if (e.kind !== "apply") return e.kind !== "derivative";
  if (/^(log|sqrt|asin|acos|tan)$/.test(e.op)) return false;
  if (e.op === "div" && !literal(e.args[1]!)?.n) return false;
  if (e.op === "pow") {
    const n = literal(e.args[1]!);
    if (!isPositive(e.args[0]!) && !(n && n.d === 1 && n.n >= 0)) return false;
  }
  return e.args.every(isTotal);
}

/** Whether it is above 0 wherever it has a value, as far as one can see. */
export function isPositive(e: Expression): boolean {
  if (e.kind === "number") return e.value > 0;
  if (e.kind === "constant") return true;
  if (e.kind !== "apply") return false;
  if (/^(exp|cosh|sigmoid|softplus)$/.test(e.op)) return true;
  return /^(add|mul|div|pow|sqrt)$/.test(e.op) && e.args.every(isPositive);
}

/** Whether it is 0 or above wherever it has a value, as far as one can see. */
export function isNonNegative(e: Expression): boolean {
  if (isPositive(e) || (e.kind === "number" && e.value === 0)) return true;
  if (e.kind !== "apply") return false;
  if (/^(abs|relu|sqrt)$/.test(e.op)) return true;
  const n = e.op === "pow" ? literal(e.args[1]!) : undefined;
  if (n) return n.d !== 1 || n.n % 2 === 0;
  return /^(add|mul|div)$/.test(e.op) && e.args.every(isNonNegative);
}

export function isSum(e: Expression): boolean {
  return e.kind === "apply" && (e.op === "add" || e.op === "sub");
}
