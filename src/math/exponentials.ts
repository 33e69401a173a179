/** 2^(j/32) for j = 0 … 31. */
const fractions = /* @__PURE__ */ Float64Array.from({ length: 32 }, (_, j) => 2 ** (j / 32));
/** 2^(k − 1022) for k = 0 … 2045. */
const powers = /* @__PURE__ */ Float64Array.from({ length: 2046 }, (_, k) => 2 ** (k - 1022));
// (ln 2)/32 in two parts: so few bits in the first that a whole number below 2²⁰ times it is exact.
const firstPart = 0.6931471803691238 / 32;
const secondPart = 1.9082149292705877e-10 / 32;
/** 1.5·2⁵²: adding and taking it away rounds to a whole number. */
const rounding = 6755399441055744;

/**
 * eˣ of every entry of `exponents`, into `out`, within two units in the last place; a loop of its own is twice as fast as calling
 * Math.exp, which is a call to a library.
 *
 * x = n·(ln 2)/32 + r with |r| ≤ 0.011, so eˣ = 2^(n/32)·eʳ: two tables and a short Taylor polynomial. After P. T. P. Tang,
 * "Table-driven implementation of the exponential function in IEEE floating-point arithmetic", 1989.
 */
export function exponentials(out: Float64Array, exponents: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    const x = exponents[i]!;
    if (!(Math.abs(x) < 700)) {
      out[i] = Math.exp(x);
      continue;
    }
    const n = x * (32 / Math.LN2) + rounding - rounding;
    const r = x - n * firstPart - n * secondPart;
    const tail = 1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)));
    const excess = r + r * r * (0.5 + r * tail);
    const fraction = fractions[n & 31]!;
    out[i] = (fraction + fraction * excess) * powers[(n >> 5) + 1022]!;
  }
}
