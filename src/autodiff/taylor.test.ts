import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tensor, Value } from "./index.ts";
import * as ad from "./index.ts";
import { expectClose } from "./testing.ts";

type Smooth = (x: Value) => Tensor;

const place = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const weights = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 7 });

/** Σ wₖ xᵏ, by Horner's rule. */
const polynomial =
  (w: readonly number[]): Smooth =>
  (x) =>
    w.reduceRight((sum, each) => ad.add(ad.mul(sum, x), each), ad.mul(0, x));

const coefficients = (f: Smooth, x0: number, order: number) => [...ad.taylor(f, x0, order).data];

/** f′, f″, …, by nesting forward mode. */
const derived = (f: Smooth, times: number): Smooth =>
  times === 0 ? f : derived((x) => ad.jvp(f, [x], [1]).tangent, times - 1);

const close = (found: unknown, wanted: unknown) => expectClose(found, wanted, 1e-9);
const range = (count: number) => Array.from({ length: count }, (_, k) => k);
const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));

describe("a Taylor series", () => {
  it("of a polynomial is that polynomial, about every centre, and 0 beyond its degree", () => {
    fc.assert(
      fc.property(weights, place, place, (w, x0, x) => {
        const found = coefficients(polynomial(w), x0, 9);
        const sum = found.reduceRight((total, c) => total * (x - x0) + c, 0);
        expect(sum).toBeCloseTo(polynomial(w)(x).data[0]!, 8);
        for (const c of found.slice(w.length)) expect(c).toBeCloseTo(0, 9);
      }),
    );
  });

  it("has the derivatives over the factorials, as nested forward mode finds them", () => {
    const functions: Smooth[] = [
      ad.exp,
      ad.tanh,
      ad.sigmoid,
      (x) => ad.log(ad.add(3, x)),
      (x) => ad.div(ad.sin(x), ad.add(2, ad.mul(x, x))),
      (x) => ad.sqrt(ad.add(2, x)),
      (x) => ad.pow(ad.add(2, x), -1.5),
      (x) => ad.pow(ad.add(2, x), x),
      (x) => ad.exp(ad.mul(x, ad.cos(x))),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...functions), place, (f, x0) => {
        close(
          coefficients(f, x0, 4),
          range(5).map((k) => derived(f, k)(x0).data[0]! / factorial(k)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of a product is the product of the series, coefficient by coefficient", () => {
    const f: Smooth = ad.tanh;
    const g: Smooth = (x) => ad.exp(ad.sin(x));
    fc.assert(
      fc.property(place, (x0) => {
        const [a, b] = [coefficients(f, x0, 8), coefficients(g, x0, 8)];
        close(
          coefficients((x: Value) => ad.mul(f(x), g(x)), x0, 8),
          range(9).map((k) => range(k + 1).reduce((sum, j) => sum + a[j]! * b[k - j]!, 0)),
        );
      }),
    );
  });

  it("goes to high orders: work grows with a power of the order, not exponentially", () => {
    const one = (x: Value) => ad.add(1, x);
    close(
      coefficients(ad.exp, 0, 30),
      range(31).map((k) => 1 / factorial(k)),
    );
    close(
      coefficients((x) => ad.log(one(x)), 0, 30),
      range(31).map((k) => (k === 0 ? 0 : (-1) ** (k + 1) / k)),
    );
    close(
      coefficients((x) => ad.div(1, one(ad.pow(x, 2))), 0, 30),
      range(31).map((k) => (k % 2 === 1 ? 0 : (-1) ** (k / 2))),
    );
    close(
      coefficients((x) => ad.pow(one(x), -1), 0, 30),
      range(31).map((k) => (-1) ** k),
    );
    close(
      coefficients((x) => ad.pow(x, 5), 1, 30),
      range(31).map((k) => [1, 5, 10, 10, 5, 1][k] ?? 0),
    );
  });

  it("of tanh about 0 is odd, with the known first terms", () => {
    close(coefficients(ad.tanh, 0, 7), [0, 1, 0, -1 / 3, 0, 2 / 15, 0, -17 / 315]);
  });

  it("about many centres at once is that about each", () => {
    const f: Smooth = (x) => ad.exp(ad.sin(x));
    const centres = [-1, 0, 0.5];
    const { shape, data } = ad.taylor(f, centres, 5);
    expect(shape).toEqual([6, 3]);
    centres.forEach((x0, i) => {
      close(
        range(6).map((k) => data[3 * k + i]!),
        coefficients(f, x0, 5),
      );
    });
  });
});
