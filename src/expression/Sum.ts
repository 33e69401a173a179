import { apply, type Expression, number } from "./expression.ts";
import { build, isOne } from "./factors.ts";
import { isSum, isTotal, keyOf } from "./order.ts";
import { Product } from "./Product.ts";
import { type Pass, widen } from "./pass.ts";
import * as q from "./rational.ts";

export interface Term {
  readonly term: Expression;
  readonly coefficient: q.Rational;
}

const MAX_TERMS = 64;
const MAX_POWER = 4;

/** A sum under construction: coefficient · term + …, like terms joined. */
export class Sum {
  private readonly terms = new Map<string, Term>();
  readonly pass: Pass;

  constructor(pass: Pass) {
    this.pass = pass;
  }

  /** Adds coefficient·e; `raw` says that the terms of e are not simplified yet. */
  add(e: Expression, coefficient: q.Rational = q.ONE, raw = false): this {
    if (e.kind === "apply" && (isSum(e) || e.op === "neg")) {
      const opposite = { ...coefficient, n: -coefficient.n };
      const [a, b] = e.args as [Expression, Expression | undefined];
      this.add(a, e.op === "neg" ? opposite : coefficient, raw);
      return b ? this.add(b, e.op === "sub" ? opposite : coefficient, raw) : this;
    }
    const product = new Product(this.pass.quiet).times(raw ? this.pass.visit(e) : e);
    const total = q.times(coefficient, product.coefficient);
    // 0/0 is no term with coefficient 0: it has no value.
    if (total.n === 0 && product.factors.has("0")) return this.addTerm(build(product), q.ONE);
    product.coefficient = q.ONE;
    const term = build(product);
    return isSum(term) ? this.add(term, total) : this.addTerm(term, total);
  }

  private addTerm(term: Expression, coefficient: q.Rational): this {
    const key = keyOf(term);
    const known = this.terms.get(key);
    const both = known ? q.plus(known.coefficient, coefficient) : coefficient;
    // 1e308 + 1e308 and 1 + 1e-20 stay as they are: a double cannot hold their sum.
    const lost =
      known && coefficient.n !== 0 && both.n / both.d === known.coefficient.n / known.coefficient.d;
    if (Number.isFinite(both.n) && !lost) this.terms.set(key, { term, coefficient: both });
    else this.terms.set(`${key} ${this.terms.size}`, { term, coefficient });
    return this;
  }

  list(): Term[] {
    return [...this.terms.values()];
  }

  /** The terms in the order in which they came; b − a rather than −a + b. */
  build(): Expression {
    const terms = this.list();
    if (terms.length === 2 && terms[0]!.coefficient.n < 0 && terms[1]!.coefficient.n > 0) terms.reverse();
    let result: Expression | undefined;
    for (const { term, coefficient } of terms) {
      if (coefficient.n === 0) {
        if (!isTotal(term)) widen(this.pass.notes, term, "defined");
        continue;
      }
      const negative = coefficient.n < 0 && result !== undefined;
      const product = new Product(this.pass.quiet).times(term);
      product.coefficient = negative ? { ...coefficient, n: -coefficient.n } : coefficient;
      const signed = build(product);
      result = result ? apply(negative ? "sub" : "add", result, signed) : signed;
    }
    return result ?? number(0);
  }

  /** The sum with its products of sums multiplied out; undefined where there are none, or too many terms would come of it. */
  expanded(pass: Pass): Sum | undefined {
    const result = new Sum(pass);
    let any = false;
    for (const { term, coefficient } of this.list()) {
      const first = new Product(pass);
      first.coefficient = coefficient;
      let parts = [first];
      for (const f of new Product(this.pass.quiet).times(term).factors.values()) {
        const n = q.literal(f.exponent);
        if (!n || !q.isWhole(n) || n.n <= 0 || n.n > MAX_POWER || !isSum(f.base)) {
          for (const part of parts) part.power(f.base, f.exponent, f.called);
          continue;
        }
        any = true;
        const terms = new Sum(this.pass.quiet).add(f.base).list();
        if (parts.length * terms.length ** n.n > MAX_TERMS) return undefined;
        for (let i = 0; i < n.n; i++) parts = parts.flatMap((part) => terms.map((t) => multiplied(part, t)));
      }
      for (const part of parts) result.add(build(part));
    }
    return any ? result : undefined;
  }
}

function multiplied(part: Product, { term, coefficient }: Term): Product {
  const product = part.copy();
  product.coefficient = q.times(product.coefficient, coefficient);
  return isOne(term) ? product : product.times(term);
}
