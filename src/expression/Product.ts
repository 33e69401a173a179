import { type Application, apply, type Expression, number } from "./expression.ts";
import { build, type Factor, isOne, type Needs, needsOf } from "./factors.ts";
import { simplifyCall } from "./identities.ts";
import { isNonNegative, isPositive, isSum, keyOf } from "./order.ts";
import { type Pass, widen } from "./pass.ts";
import * as q from "./rational.ts";

const E: Expression = { kind: "constant", name: "e" };
const ONE = number(1);
const HALF = apply("div", ONE, number(2));

/** A product under construction: coefficient · base^exponent · …, equal bases joined. */
export class Product {
  coefficient = q.ONE;
  factors = new Map<string, Factor>();
  readonly pass: Pass;

  constructor(pass: Pass) {
    this.pass = pass;
  }

  copy(): Product {
    const copy = new Product(this.pass);
    copy.coefficient = this.coefficient;
    copy.factors = new Map(this.factors);
    return copy;
  }

  /** Multiplies by e^exponent; `raw` says that the parts of e are not simplified yet. The exponent is a literal. */
  times(e: Expression, exponent: Expression = ONE, raw = false): this {
    const part = (t: Expression): Expression => (raw ? this.pass.visit(t) : t);
    if (e.kind !== "apply") return this.power(e, exponent);
    const [a, b] = e.args as [Expression, Expression];
    switch (e.op) {
      case "mul":
        return this.times(a, exponent, raw).times(b, exponent, raw);
      case "div":
        return this.times(a, exponent, raw).times(b, this.multiply(exponent, number(-1)), raw);
      case "neg":
        return this.power(number(-1), exponent).times(a, exponent, raw);
      case "pow":
        return this.power(part(a), this.multiply(part(b), exponent));
      case "exp":
        return this.power(E, this.multiply(part(a), exponent), true);
      case "sqrt":
        return this.power(part(a), this.multiply(HALF, exponent));
    }
    if (!raw) return this.power(e, exponent);
    // A sum is multiplied out only after what it shares with the denominator is cancelled.
    const simple = isSum(e) ? this.pass.sum(e, { raw, expand: false }) : part(e);
    return isSum(simple) ? this.power(simple, exponent) : this.times(simple, exponent);
  }

  /** Multiplies by base^exponent, both simplified. */
  power(base: Expression, exponent: Expression, called = false): this {
    const n = q.literal(exponent);
    const whole = n !== undefined && q.isWhole(n);
    const c = q.literal(base);
    const folded = c && n && foldPower(c, n);
    const coefficient = folded && q.times(this.coefficient, folded);
    if (coefficient && isUsable(coefficient, folded)) {
      this.coefficient = coefficient;
      return this;
    }
    if (base.kind === "apply") {
      const [a, b] = base.args as [Expression, Expression];
      if (whole && !c && /^(mul|div|neg)$/.test(base.op)) return this.powerOfProduct(base, exponent, n.n);
      if (base.op === "exp") return this.power(E, this.multiply(a, exponent), true);
      if (base.op === "abs" && whole && n.n % 2 === 0) return this.power(a, exponent);
      if (base.op === "pow" || base.op === "sqrt") {
        const inner = base.op === "pow" ? b : HALF;
        if (whole || q.literal(inner) || isPositive(a)) return this.powerOfPower(base, a, inner, exponent);
      }
    }
    if (base.kind === "constant" && base.name === "e") {
      const log = this.asMultipleOfLog(exponent);
      if (log) {
        if (!isPositive(log.of)) widen(this.pass.notes, log.of, "> 0");
        return this.power(log.of, log.exponent);
      }
    }
    return this.store(base, exponent, needsOf(base, exponent), called);
  }

  private store(base: Expression, exponent: Expression, needs: Needs, called = false): this {
    const key = keyOf(base);
    const known = this.factors.get(key);
    this.factors.set(key, {
      base,
      exponent: known ? this.add(known.exponent, exponent) : exponent,
      called: called || known?.called === true,
      needs: known ? both(known.needs, needs) : needs,
    });
    return this;
  }

  /** (2x)³ as 8x³: every factor of the base to the whole power n. */
  private powerOfProduct(base: Expression, exponent: Expression, n: number): this {
    const inner = new Product(this.pass).times(base);
    const coefficient = q.powerOf(inner.coefficient, n);
    if (!coefficient) return this.store(base, exponent, needsOf(base, ONE));
    this.coefficient = q.times(this.coefficient, coefficient);
    for (const f of inner.factors.values()) this.power(f.base, this.multiply(f.exponent, exponent), f.called);
    return this;
  }

  /** (aᵐ)ⁿ: (x²)^(1/2) is |x|, and (x³)^(1/3) is x where x ≥ 0. */
  private powerOfPower(base: Expression, a: Expression, inner: Expression, outer: Expression): this {
    const [m, n] = [q.literal(inner), q.literal(outer)];
    const even = m !== undefined && q.isWhole(m) && m.n % 2 === 0 && !(n && q.isWhole(n));
    const of = even && !isNonNegative(a) ? simplifyCall("abs", [a]) : a;
    const needs = both(needsOf(a, inner), needsOf(a, outer));
    return this.store(of, this.multiply(inner, outer), {
      nonzero: needs.nonzero,
      nonnegative: needsOf(a, inner).nonnegative || (needs.nonnegative && !even),
      symbolic: needs.symbolic && apply("pow", base, outer),
    });
  }

  /** k·log(u), whose exponential is u^k. */
  private asMultipleOfLog(e: Expression): { of: Expression; exponent: Expression } | undefined {
    const product = new Product(this.pass.quiet).times(e);
    const logs = [...product.factors].filter(([, f]) => f.base.kind === "apply" && f.base.op === "log");
    const [key, log] = logs[0] ?? [];
    if (!log || logs.length > 1 || !isOne(log.exponent)) return undefined;
    product.factors.delete(key!);
    return { of: (log.base as Application).args[0]!, exponent: build(product) };
  }

  /** The sum of two exponents. */
  add(a: Expression, b: Expression): Expression {
    return this.pass.sum(apply("add", a, b), { raw: false, expand: true });
  }

  /** The product of two exponents. */
  multiply(a: Expression, b: Expression): Expression {
    const [m, n] = [q.literal(a), q.literal(b)];
    if (!m || !n) return isOne(b) ? a : build(new Product(this.pass.quiet).times(a).times(b));
    const product = q.times(m, n);
    return isUsable(product, n.n === 0 ? n : m) ? q.toExpression(product) : apply("mul", a, b);
  }
}

/** Whether a product of numbers neither overflowed nor vanished. */
function isUsable(product: q.Rational, factor: q.Rational): boolean {
  return Number.isFinite(product.n) && (product.n !== 0 || factor.n === 0);
}

/** c^n as an exact number, if it is one. */
function foldPower(c: q.Rational, n: q.Rational): q.Rational | undefined {
  if (q.isWhole(n)) return q.powerOf(c, n.n);
  const root = c.n > 0 ? q.rootOf(c, n.d) : undefined;
  return root && q.powerOf(root, n.n);
}

function both(a: Needs, b: Needs): Needs {
  return {
    nonzero: a.nonzero || b.nonzero,
    nonnegative: a.nonnegative || b.nonnegative,
    symbolic: a.symbolic ?? b.symbolic,
  };
}
