import { type Application, apply, type Expression, number } from "./expression.ts";
import { build, type Factor, isOne, isZero, type Needs, needsOf } from "./factors.ts";
import { simplifyCall } from "./identities.ts";
import { isNonNegative, isPositive, isSum, isTotal, keyOf } from "./order.ts";
import { type Pass, widen } from "./pass.ts";
import * as q from "./rational.ts";

const E: Expression = { kind: "constant", name: "e" };
const ONE = number(1);
const HALF = apply("div", ONE, number(2));

const NOTHING: Needs = { nonzero: false, nonnegative: false, symbolic: undefined };
const NONZERO: Needs = { ...NOTHING, nonzero: true };

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

  /**
   * Multiplies by e^exponent; `raw` says that the parts of e are not simplified yet. The exponent is a literal. `needs` is
   * what the place of e asks of it: a denominator is not 0, even where it comes to stand above the line.
   */
  times(e: Expression, exponent: Expression = ONE, raw = false, needs: Needs = NOTHING): this {
    const part = (t: Expression): Expression => (raw ? this.pass.visit(t) : t);
    if (e.kind !== "apply") return this.power(e, exponent, false, needs);
    const [a, b] = e.args as [Expression, Expression];
    switch (e.op) {
      case "mul":
        return this.times(a, exponent, raw, needs).times(b, exponent, raw, needs);
      case "div":
        return this.times(a, exponent, raw, needs).times(
          b,
          this.multiply(exponent, number(-1)),
          raw,
          NONZERO,
        );
      case "neg":
        return this.power(number(-1), exponent).times(a, exponent, raw, needs);
      case "pow": {
        const [base, inner] = [part(a), part(b)];
        if (isZero(inner)) return this.power(base, inner);
        return this.power(base, this.multiply(inner, exponent), false, both(needs, needsOf(base, inner)));
      }
      case "exp":
        return this.power(E, this.multiply(part(a), exponent), true);
      case "sqrt": {
        const base = part(a);
        return this.power(base, this.multiply(HALF, exponent), false, both(needs, needsOf(base, HALF)));
      }
    }
    if (!raw) return this.power(e, exponent, false, needs);
    // A sum is multiplied out only after what it shares with the denominator is cancelled.
    const simple = isSum(e) ? this.pass.sum(e, { raw, expand: false }) : part(e);
    return isSum(simple)
      ? this.power(simple, exponent, false, needs)
      : this.times(simple, exponent, false, needs);
  }

  /** Multiplies by base^exponent, both simplified; `needs` is what else the powers it came from ask of the base. */
  power(base: Expression, exponent: Expression, called = false, needs: Needs = NOTHING): this {
    const n = q.literal(exponent);
    const whole = n !== undefined && q.isWhole(n);
    const c = q.literal(base);
    // 1/(1/0) stays without a value.
    if (c?.n === 0 && n && needs.nonzero) return this.store(base, number(-1), NONZERO);
    if (n?.n === 0 && !isTotal(base)) {
      widen(this.pass.notes, base, "defined");
      return this;
    }
    const folded = c && n && foldPower(c, n);
    const coefficient = folded && q.times(this.coefficient, folded);
    if (coefficient && isUsable(coefficient, folded)) {
      this.coefficient = coefficient;
      return this;
    }
    if (base.kind === "apply") {
      const [a, b] = base.args as [Expression, Expression];
      if (whole && !c && /^(mul|div|neg)$/.test(base.op))
        return this.powerOfProduct(base, exponent, n.n, needs);
      if (base.op === "exp") return this.power(E, this.multiply(a, exponent), true);
      if (base.op === "abs" && whole && n.n % 2 === 0) return this.power(a, exponent, false, needs);
      if (base.op === "pow" || base.op === "sqrt") {
        const inner = base.op === "pow" ? b : HALF;
        if (whole || q.literal(inner) || isPositive(a))
          return this.powerOfPower(base, inner, exponent, needs);
      }
    }
    if (base.kind === "constant" && base.name === "e") {
      const log = this.asMultipleOfLog(exponent);
      if (log) {
        if (!isPositive(log.of)) widen(this.pass.notes, log.of, "> 0");
        return this.power(log.of, log.exponent);
      }
    }
    return this.store(base, exponent, both(needs, needsOf(base, exponent)), called);
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
  private powerOfProduct(base: Expression, exponent: Expression, n: number, needs: Needs): this {
    const inner = new Product(this.pass).times(base);
    const coefficient = q.powerOf(inner.coefficient, n);
    if (!coefficient) return this.store(base, exponent, both(needs, needsOf(base, exponent)));
    this.coefficient = q.times(this.coefficient, coefficient);
    for (const f of inner.factors.values()) {
      this.power(f.base, this.multiply(f.exponent, exponent), f.called, both(needs, f.needs));
    }
    return this;
  }

  /** (aᵐ)ⁿ: (x²)^(1/2) is |x|, and (x³)^(1/3) is x where x ≥ 0. */
  private powerOfPower(base: Application, inner: Expression, outer: Expression, needs: Needs): this {
    const a = base.args[0]!;
    const [m, n] = [q.literal(inner), q.literal(outer)];
    const even = m !== undefined && q.isWhole(m) && m.n % 2 === 0 && !(n && q.isWhole(n));
    const of = even && !isNonNegative(a) ? simplifyCall("abs", [a]) : a;
    const [within, without] = [needsOf(a, inner), both(needs, needsOf(a, outer))];
    return this.store(of, this.multiply(inner, outer), {
      nonzero: within.nonzero || without.nonzero,
      nonnegative: within.nonnegative || (without.nonnegative && !even),
      symbolic: (within.symbolic ?? without.symbolic) && base,
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
  if (c.n === 0) return n.n > 0 ? q.ZERO : undefined;
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
