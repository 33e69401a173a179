import { Node } from "../graph.ts";
import type { LocalPartial, Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { mul, sub } from "./arithmetic.ts";
import { equal, greater, where } from "./choice.ts";
import { log } from "./exponential.ts";
import { pointwise } from "./pointwise.ts";

/**
 * aᵇ. A negative base takes integer exponents only, otherwise the value is NaN. 0⁰ = 1, so that x⁰ is 1 and x¹ has slope 1
 * everywhere, 0 included. The slope in the exponent, aᵇ·log a, is 0 where a = 0 < b, and NaN where a < 0.
 */
export const pow = (a: Value, b: Value): Tensor => pointwise(power, a, b);
const power: Pointwise<2> = {
  kind: "pointwise",
  name: "pow",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) {
      const x = a[i]!;
      const n = b[i]!;
      out[i] = n === 2 ? x * x : n === 3 ? x * x * x : x ** n;
    }
  },
  partials: [powerRule, (a, b, y) => where(equal(a, 0), where(greater(b, 0), 0, NaN), mul(y, log(a)))],
};

/** ∂aᵇ/∂a = b·aᵇ⁻¹, and 0 where b = 0, also at a = 0. */
function powerRule(a: Tensor, b: Tensor): LocalPartial {
  const n = uniform(b);
  if (n === undefined) return where(equal(b, 0), 0, mul(b, pow(a, sub(b, 1))));
  if (n === 0 || n === 1) return n;
  return mul(n, n === 2 ? a : pow(a, n - 1));
}

/** The one number that a constant exponent consists of; undefined when it varies or is not known yet. */
function uniform(b: Tensor): number | undefined {
  let known: Tensor = b;
  while (known instanceof Node) {
    const inner: Tensor | null = known.operation === "broadcast" ? known.inputs[0]! : known.constant;
    if (!inner) return undefined;
    known = inner;
  }
  const n = known.data[0];
  return known.data.every((each) => each === n) ? n : undefined;
}
