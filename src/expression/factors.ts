import { apply, type Expression, number } from "./expression.ts";
import { isNonNegative, isPositive, isSum, isTotal, keyOf, rank } from "./order.ts";
import { type Pass, widen } from "./pass.ts";
import * as q from "./rational.ts";

/** base^exponent in a product. */
export interface Factor {
  readonly base: Expression;
  readonly exponent: Expression;
  /** For base e: write exp(…), as it was written. */
  readonly called: boolean;
  /** What the powers that went into it ask of the base. */
  readonly needs: Needs;
}

export interface Needs {
  readonly nonzero: boolean;
  readonly nonnegative: boolean;
  /** A power with a letter in its exponent, whose domain is not known. */
  readonly symbolic: Expression | undefined;
}

export function needsOf(base: Expression, exponent: Expression): Needs {
  const n = q.literal(exponent);
  if (!n) return { nonzero: false, nonnegative: false, symbolic: apply("pow", base, exponent) };
  return { nonzero: n.n < 0, nonnegative: !q.isWhole(n), symbolic: undefined };
}

interface Factors {
  readonly coefficient: q.Rational;
  readonly factors: ReadonlyMap<string, Factor>;
  readonly pass: Pass;
}

/** The product as people write it: sign, coefficient, letters, brackets, functions; negative powers below the line. */
export function build({ coefficient, factors, pass }: Factors): Expression {
  for (const f of factors.values()) noteLostDomain(f, pass);
  const used = inOrder([...factors.values()].filter((f) => !isZero(f.exponent)));
  const overZero = used.some((f) => q.literal(f.base)?.n === 0);
  if (coefficient.n === 0 && !overZero) {
    for (const f of used) {
      const power = powerForm(f, f.exponent);
      if (!isTotal(power)) widen(pass.notes, power, "defined");
    }
    return number(0);
  }
  const [only] = used;
  const negated = coefficient.n === -1 && coefficient.d === 1 && used.length === 1;
  if (negated && isOne(only!.exponent) && isSum(only!.base)) {
    return pass.sum(apply("neg", only!.base), { raw: false, expand: true });
  }
  const size = { ...coefficient, n: Math.abs(coefficient.n) };
  const decimal = q.isDecimal(size);
  const above = [decimal ? q.toExpression(size) : number(size.n)];
  const below = [number(decimal ? 1 : size.d)];
  for (const f of used) {
    const n = q.literal(f.exponent);
    if (n && n.n < 0) below.push(powerForm(f, q.toExpression({ ...n, n: -n.n })));
    else above.push(powerForm(f, f.exponent));
  }
  const denominator = multiply(below);
  const fraction = isOne(denominator) ? multiply(above) : apply("div", multiply(above), denominator);
  return coefficient.n < 0 ? apply("neg", fraction) : fraction;
}

function multiply([coefficient, ...factors]: readonly Expression[]): Expression {
  const all = isOne(coefficient!) ? factors : [coefficient!, ...factors];
  return all.length > 0 ? all.reduce((a, b) => apply("mul", a, b)) : number(1);
}

function inOrder(factors: readonly Factor[]): Factor[] {
  const name = (e: Expression): string => (e.kind === "variable" ? e.name : "");
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return factors.toSorted((a, b) => rank(a.base) - rank(b.base) || byName(name(a.base), name(b.base)));
}

function powerForm({ base, called }: Factor, exponent: Expression): Expression {
  const n = q.literal(exponent);
  if (n && n.n === n.d) return base;
  if (called) return apply("exp", exponent);
  return n && n.n === 1 && n.d === 2 ? apply("sqrt", base) : apply("pow", base, exponent);
}

/** Notes what the powers that were joined asked for and their joint power does not. */
function noteLostDomain({ base, exponent, needs }: Factor, { notes }: Pass): void {
  const left = needsOf(base, exponent);
  if (isPositive(base)) return;
  const zero = needs.nonzero && !left.nonzero;
  const sign = needs.nonnegative && !left.nonnegative && !isNonNegative(base);
  if (needs.symbolic && !(left.symbolic && keyOf(left.symbolic) === keyOf(needs.symbolic))) {
    widen(notes, needs.symbolic, "defined");
  }
  if (sign) widen(notes, base, needs.nonzero ? "> 0" : "≥ 0");
  else if (zero) widen(notes, base, "≠ 0");
  else if (isZero(exponent) && !isTotal(base)) widen(notes, base, "defined");
}

export function isOne(e: Expression): boolean {
  return e.kind === "number" && e.value === 1;
}

export function isZero(e: Expression): boolean {
  return e.kind === "number" && e.value === 0;
}
