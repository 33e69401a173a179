import { apply, type Expression, type FunctionName, number } from "./expression.ts";
import { isNonNegative, keyOf } from "./order.ts";
import { parse } from "./parse.ts";
import { literal } from "./rational.ts";
import { toText } from "./toText.ts";

/** Values that everyone knows. */
const VALUES: Readonly<Record<string, string>> = {
  "sin(0)": "0",
  "sin(pi)": "0",
  "sin(pi/2)": "1",
  "cos(0)": "1",
  "cos(pi)": "-1",
  "cos(pi/2)": "0",
  "tan(0)": "0",
  "tan(pi)": "0",
  "tan(pi/4)": "1",
  "asin(0)": "0",
  "asin(1)": "pi/2",
  "acos(0)": "pi/2",
  "acos(1)": "0",
  "atan(0)": "0",
  "atan(1)": "pi/4",
  "sinh(0)": "0",
  "cosh(0)": "1",
  "tanh(0)": "0",
  "log(1)": "0",
  "log(e)": "1",
  "sigmoid(0)": "1/2",
  "softplus(0)": "log(2)",
};

/** A function of simplified arguments, simpler where an identity that holds everywhere makes it so. */
export function simplifyCall(op: FunctionName, args: readonly Expression[]): Expression {
  const e = apply(op, ...args);
  const a = args[0]!;
  const value = VALUES[toText(e)];
  if (value) return parse(value);
  const inner = a.kind === "apply" ? a.args[0]! : a;
  if (a.kind === "apply" && a.op === "neg") {
    // Odd and even functions.
    if (/^(sin|tan|asin|atan|sinh|tanh)$/.test(op)) return apply("neg", simplifyCall(op, [inner]));
    if (/^(cos|cosh|abs)$/.test(op)) return simplifyCall(op, [inner]);
  }
  if (op === "log" && a.kind === "apply" && a.op === "exp") return inner;
  if (
    op === "log" &&
    a.kind === "apply" &&
    a.op === "pow" &&
    inner.kind === "constant" &&
    inner.name === "e"
  ) {
    return a.args[1]!;
  }
  if ((op === "abs" || op === "relu") && isNonNegative(a)) return a;
  if (op === "max" || op === "min") {
    const b = args[1]!;
    if (keyOf(a) === keyOf(b)) return a;
    const [m, n] = [literal(a), literal(b)];
    if (m && n) return m.n / m.d > n.n / n.d === (op === "max") ? a : b;
  }
  const n = literal(a);
  if (op === "relu" && n && n.n <= 0) return number(0);
  return e;
}
