import { apply, type Expression, type FunctionName, mapChildren, number } from "./expression.ts";
import { parse } from "./parse.ts";
import { literal, plus, rational, toExpression } from "./rational.ts";

/**
 * The derivatives of the functions, in their argument u (max and min: in u and in v). The one place in the project where
 * derivatives are written down; the tests hold it against `src/autodiff`. relu(u)/u is 1 for u > 0 and 0 for u < 0.
 */
export const SLOPES: Readonly<Record<FunctionName, readonly string[]>> = {
  sin: ["cos(u)"],
  cos: ["-sin(u)"],
  tan: ["1/cos(u)^2"],
  asin: ["1/sqrt(1 - u^2)"],
  acos: ["-1/sqrt(1 - u^2)"],
  atan: ["1/(1 + u^2)"],
  sinh: ["cosh(u)"],
  cosh: ["sinh(u)"],
  tanh: ["1 - tanh(u)^2"],
  exp: ["exp(u)"],
  log: ["1/u"],
  sqrt: ["1/(2sqrt(u))"],
  abs: ["u/abs(u)"],
  sigmoid: ["sigmoid(u)*(1 - sigmoid(u))"],
  relu: ["relu(u)/u"],
  softplus: ["sigmoid(u)"],
  max: ["relu(u - v)/(u - v)", "relu(v - u)/(v - u)"],
  min: ["relu(v - u)/(v - u)", "relu(u - v)/(u - v)"],
};

/**
 * What each rule makes of its parts; `df` is the derivative of f, perhaps still to be taken. The right ones are
 * `RULES`; `slips` puts wrong ones in their place.
 */
export interface Rules {
  /** The derivative of a term that does not contain the variable. */
  constant(c: Expression): Expression;
  /** c·f */
  factor(c: Expression, df: Expression, f: Expression): Expression;
  product(f: Expression, g: Expression, df: Expression, dg: Expression): Expression;
  quotient(f: Expression, g: Expression, df: Expression, dg: Expression): Expression;
  /** c/g */
  reciprocal(c: Expression, g: Expression, dg: Expression): Expression;
  /** uⁿ, n without the variable: the slope in u. */
  power(u: Expression, n: Expression): Expression;
  /** aᵘ, a without the variable: the slope in u. */
  exponential(a: Expression, u: Expression): Expression;
  /** The slope of a function in one of its arguments. */
  slope(op: FunctionName, args: readonly Expression[], slot: number): Expression;
  /** Outer slope (a function of where it is taken) and inner function, for an inner function that is not x itself. */
  chain(outer: (at: Expression) => Expression, u: Expression, du: Expression, x: Expression): Expression;
}

export const RULES: Rules = {
  constant: () => number(0),
  factor: (c, df) => times(c, df),
  product: (f, g, df, dg) => apply("add", times(df, g), times(f, dg)),
  quotient: (f, g, df, dg) => over(apply("sub", times(df, g), times(f, dg)), squared(g)),
  reciprocal: (c, g, dg) => apply("neg", over(times(c, dg), squared(g))),
  power: (u, n) => times(n, lowered(u, n, -1)),
  exponential: (a, u) => {
    const power = apply("pow", a, u);
    return isEuler(a) ? power : times(power, apply("log", a));
  },
  slope: (op, args, slot) => inTerms(SLOPES[op][slot]!, args),
  chain: (outer, u, du) => times(outer(u), du),
};

/** The formula `text` in u and v, with the arguments in their places. */
export function inTerms(text: string, args: readonly Expression[]): Expression {
  const fill = (e: Expression): Expression =>
    e.kind === "variable"
      ? (args[e.name === "u" ? 0 : 1] ?? e)
      : mapChildren({ ...e, span: undefined }, fill);
  return fill(parse(text));
}

export function squared(e: Expression): Expression {
  return apply("pow", e, number(2));
}

export function over(a: Expression, b: Expression): Expression {
  return apply("div", a, b);
}

/** a·b as one writes it down: no factor 1, and a sign in front of the whole. */
export function times(a: Expression, b: Expression): Expression {
  if (isNumber(a, 1)) return b;
  if (isNumber(b, 1)) return a;
  if (a.kind === "apply" && a.op === "neg") return apply("neg", times(a.args[0]!, b));
  return apply("mul", a, b);
}

/** u^(n + by), with the arithmetic done where n is a number. */
export function lowered(u: Expression, n: Expression, by: number): Expression {
  const value = literal(n);
  const exponent = value
    ? toExpression(plus(value, rational(by)))
    : apply(by < 0 ? "sub" : "add", n, number(Math.abs(by)));
  if (isNumber(exponent, 0)) return number(1);
  return isNumber(exponent, 1) ? u : apply("pow", u, exponent);
}

export function isNumber(e: Expression, value: number): boolean {
  return e.kind === "number" && e.value === value;
}

export function isEuler(e: Expression): boolean {
  return e.kind === "constant" && e.name === "e";
}
