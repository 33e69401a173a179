import { type Expression, number } from "./expression.ts";
import { build, type Factor, isOne, isZero } from "./factors.ts";
import { isSum, keyOf } from "./order.ts";
import { Product } from "./Product.ts";
import * as q from "./rational.ts";
import { Sum } from "./Sum.ts";

/** Divides out what every term of a sum in the numerator shares with the denominator, or with an exponential. */
export function cancelSums(product: Product): void {
  for (const [key, f] of product.factors) {
    if (!isOne(f.exponent) || !isSum(f.base)) continue;
    const shared = cancel(key, f.base, product);
    if (!shared) continue;
    product.factors.delete(key);
    if (isSum(shared)) product.factors.set(keyOf(shared), { ...f, base: shared });
    else product.times(shared);
    // The factors have changed: begin again.
    cancelSums(product);
    return;
  }
}

/** The sum with what it shares divided out, and the product adjusted; undefined where it shares nothing. */
function cancel(key: string, sum: Expression, product: Product): Expression | undefined {
  const { quiet } = product.pass;
  const terms = new Sum(quiet)
    .add(sum)
    .list()
    .map(({ term, coefficient }) => {
      const p = new Product(quiet).times(term);
      p.coefficient = coefficient;
      return p;
    });
  const content = terms
    .map(({ coefficient: c }) => (q.isWhole(c) ? Math.abs(c.n) : 1))
    .reduce((a, b) => q.gcd(a, b));
  const divisor = product.coefficient.point ? 1 : q.gcd(content, product.coefficient.d);
  let changed = divisor > 1;
  if (changed) {
    product.coefficient = q.times(product.coefficient, q.rational(divisor));
    for (const p of terms) p.coefficient = q.times(p.coefficient, { n: 1, d: divisor, point: false });
  }
  for (const [otherKey, other] of product.factors) {
    const powers = terms.map((p) => p.factors.get(otherKey)?.exponent);
    const common = otherKey === key ? undefined : commonPower(powers, other);
    if (!common) continue;
    changed = true;
    product.factors.set(otherKey, { ...other, exponent: product.add(other.exponent, common) });
    for (const p of terms) p.power(other.base, product.multiply(common, number(-1)), other.called);
  }
  if (!changed) return undefined;
  return terms.reduce((rest, p) => rest.add(build(p)), new Sum(quiet)).build();
}

/** The power of the other factor that all terms share and that cancels. */
function commonPower(powers: readonly (Expression | undefined)[], other: Factor): Expression | undefined {
  const [first] = powers;
  if (!first || powers.includes(undefined)) return undefined;
  if (other.base.kind === "constant" && other.base.name === "e") {
    return powers.every((p) => keyOf(p!) === keyOf(first)) && !isZero(other.exponent) ? first : undefined;
  }
  const [below, ...above] = [other.exponent, ...powers].map((p) => q.literal(p!));
  if (!below || !q.isWhole(below) || below.n >= 0) return undefined;
  if (above.some((n) => !n || !q.isWhole(n) || n.n <= 0)) return undefined;
  return number(Math.min(-below.n, ...above.map((n) => n!.n)));
}

/** Multiplies out inside the sums of a product, where that is shorter. */
export function expandSums(product: Product): void {
  for (const [key, f] of [...product.factors]) {
    if (!isSum(f.base)) continue;
    const base = product.pass.sum(f.base, { raw: false, expand: true });
    if (keyOf(base) === key) continue;
    product.factors.delete(key);
    product.power(base, f.exponent);
  }
}
