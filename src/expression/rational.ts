import { apply, type Expression, number } from "./expression.ts";
import { decimal } from "./precedence.ts";

/**
 * A coefficient n/d in lowest terms, d > 0. Where whole numbers no longer suffice, n is a plain double and d is 1.
 * `point` remembers that it was written with a decimal point, and so is printed with one.
 */
export interface Rational {
  readonly n: number;
  readonly d: number;
  readonly point: boolean;
}

export const ZERO: Rational = { n: 0, d: 1, point: false };
export const ONE: Rational = { n: 1, d: 1, point: false };

/** The double `value` as it is written: 0.1 is exactly 1/10. */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return { n: value, d: 1, point: false };
  const [, whole = "", places = ""] = /^(-?\d+)\.(\d+)$/.exec(decimal(value)) ?? [];
  const n = Number(whole + places);
  return places && Number.isSafeInteger(n) ? reduce(n, 10 ** places.length, true) : inexact(value);
}

function inexact(value: number): Rational {
  return { n: value, d: 1, point: true };
}

/** n/d in lowest terms; a double where the whole numbers are too large to be exact. */
function reduce(n: number, d: number, point: boolean): Rational {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) return inexact(n / d);
  const divisor = gcd(Math.abs(n), Math.abs(d)) * Math.sign(d);
  return { n: n / divisor, d: d / divisor, point };
}

export function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

export function plus(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d, a.point || b.point);
}

export function times(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.n, a.d * b.d, a.point || b.point);
}

/** 1/a; a must not be 0. */
export function inverse(a: Rational): Rational {
  return reduce(a.d, a.n, a.point);
}

/** aᵏ for whole k; undefined where it is 1/0 or would not be exact. */
export function powerOf(a: Rational, k: number): Rational | undefined {
  if (k === 1) return a;
  if (a.n === 0) return k > 0 ? ZERO : k === 0 ? ONE : undefined;
  const n = a.n ** Math.abs(k);
  const d = a.d ** Math.abs(k);
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) return undefined;
  return k < 0 ? reduce(d, n, a.point) : { n, d, point: a.point };
}

/** The exact root of the given degree, if there is one: 3 for the square root of 9. */
export function rootOf(a: Rational, degree: number): Rational | undefined {
  const n = Math.round(a.n ** (1 / degree));
  const d = Math.round(a.d ** (1 / degree));
  return n ** degree === a.n && d ** degree === a.d ? { n, d, point: a.point } : undefined;
}

export function isWhole(a: Rational): boolean {
  return a.d === 1 && Number.isInteger(a.n);
}

/** Whether it prints as one number: a whole number, or a finite decimal that was written as one. */
export function isDecimal(a: Rational): boolean {
  return a.d === 1 || (a.point && isFiniteDecimal(a.d));
}

function isFiniteDecimal(d: number): boolean {
  while (d % 2 === 0) d /= 2;
  while (d % 5 === 0) d /= 5;
  return d === 1;
}

export function toExpression(a: Rational): Expression {
  if (isDecimal(a)) return number(a.n / a.d);
  const fraction = apply("div", number(Math.abs(a.n)), number(a.d));
  return a.n < 0 ? apply("neg", fraction) : fraction;
}

/** The exact value of a literal: 3, −0.5, 1/3, −2/3; undefined for anything else. */
export function literal(e: Expression): Rational | undefined {
  if (e.kind === "number") return rational(e.value);
  if (e.kind !== "apply") return undefined;
  const [a, b] = e.args as [Expression, Expression];
  if (e.op === "neg") {
    const inner = literal(a);
    return inner && { ...inner, n: -inner.n };
  }
  if (e.op !== "div" || a.kind !== "number" || b.kind !== "number" || b.value === 0) return undefined;
  return times(rational(a.value), inverse(rational(b.value)));
}
