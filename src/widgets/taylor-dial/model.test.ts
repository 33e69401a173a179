import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../autodiff/testing.ts";
import { golden } from "../../golden/golden.ts";
import { type DialValues, describe, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<DialValues>) => {
  const all = { f: "sin(x)", order: 3, x0: 0, x: 2, ...values };
  const shown = model(all);
  return { ...shown, ...quantities(shown), sentence: describe(shown, all) };
};

test("polynomials, values and coefficients are those of the golden table", () => {
  const { outputs, tol } = golden("scalar.taylor");
  const { rows } = outputs as {
    rows: {
      f: string;
      x0: number;
      coefficients: number[];
      T_at: Record<string, number[]>;
      f_at: Record<string, number>;
    }[];
  };
  for (const { f, x0, coefficients, T_at, f_at } of rows) {
    const text = /x\)/.test(f) ? f : f.replace(/(\w+)/g, "$1(x)");
    for (const [x, sums] of Object.entries(T_at))
      sums.forEach((sum, order) => {
        const shown = show({ f: text, x0, order, x: Number(x) });
        expectClose(shown.approximation, sum, tol);
        expectClose(shown.value, f_at[x], tol);
        expectClose(shown.error, Math.abs(f_at[x]! - sum), tol);
        expectClose(shown.coefficients, coefficients.slice(0, order + 1), tol);
        expectClose(shown.rungs.at(-1)!.sum, sum, tol);
      });
  }
});

test("at the centre the polynomial and its derivatives agree with the function", () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: 0, max: 12 }), (x0, order) => {
      const { rungs, polynomial, centre } = show({ f: "tanh(x)", x0, order, x: x0 });
      expect(polynomial!(Float64Array.of(x0)).value[0]).toBeCloseTo(centre!, 12);
      rungs.forEach(({ k, derivative, coefficient }) => {
        const factorial = Array.from({ length: k }, (_, i) => i + 1).reduce((a, b) => a * b, 1);
        expectClose(derivative, coefficient * factorial, 1e-12);
      });
    }),
  );
});

test("a polynomial of degree n is its own Taylor polynomial from order n on, about every centre", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.integer({ min: 5, max: 12 }),
      (x0, x, order) => {
        const { value, approximation } = show({ f: "x^5 - 3x^3 + 2", x0, x, order });
        expectClose(approximation, value, 1e-9);
      },
    ),
  );
});

test.each([
  [{}, "At x = 2, T₃ about x₀ = 0 gives 0.6667 and f is 0.9093: the polynomial is too low by 0.2426."],
  [
    { order: 5 },
    "At x = 2, T₅ about x₀ = 0 gives 0.9333 and f is 0.9093: the polynomial is too high by 0.02404.",
  ],
  [{ x: 0 }, "x stands on the centre, where every Taylor polynomial agrees with f: both are 0."],
  [
    { f: "x^2", x: 3 },
    "At x = 3, T₃ about x₀ = 0 gives 9 and f is 9: here the two agree to twelve digits or more.",
  ],
  [
    { f: "log(1+x)", x: -2, order: 2 },
    "At x = −2, T₂ about x₀ = 0 gives −4, but f has no finite value there: the polynomial goes on where the function does not.",
  ],
  [{ f: "1/x" }, "f has no finite value at x₀ = 0, so there is nothing to build a polynomial on."],
  [
    { f: "|x|" },
    "f has no derivative at x₀ = 0, so T₀ is its last Taylor polynomial there; T₃ would need 3.",
  ],
  [
    { f: "x*|x|" },
    "f has a first derivative only at x₀ = 0, so T₁ is its last Taylor polynomial there; T₃ would need 3.",
  ],
  [
    { f: "|x|^3", order: 12 },
    "f has 2 derivatives only at x₀ = 0, so T₂ is its last Taylor polynomial there; T₁₂ would need 12.",
  ],
])("%o reads: %s", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("where the function has too few derivatives, no approximation is claimed", () => {
  expect(show({ f: "|x|" })).toMatchObject({ approximation: null, error: null, coefficients: null });
  expect(show({ f: "|x|", order: 0 })).toMatchObject({ approximation: 0, coefficients: [0] });
  expect(show({ f: "|x|", x0: 1 })).toMatchObject({ approximation: 2, error: 0 });
});

test("curve, window and polynomial stay the same while only the place moves", () => {
  const [here, there] = [show({ x: 1 }), show({ x: -3 })];
  expect(there.curve).toBe(here.curve);
  expect(there.window).toBe(here.window);
  expect(there.polynomial).toBe(here.polynomial);
  expect(show({ x0: 1 }).window).toBe(here.window);
});

test("whatever the parameters, every number is finite or null, and the sentence speaks plainly", () => {
  const { f, order, x0, x } = widget.params;
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, (stream) => {
      const next = () => stream.next().value!;
      const place = (value: number) => (next() < 0.4 ? Math.round(value) : value);
      const shown = show({
        f: f.sample(next),
        order: order.sample(next),
        x0: place(x0.sample(next)),
        x: place(x.sample(next)),
      });
      const { value, approximation, error, centre, rungs, window } = shown;
      const numbers = rungs.flatMap(({ derivative, coefficient, term, sum }) => [
        derivative,
        coefficient,
        term,
        sum,
      ]);
      for (const number of [value, approximation, error, centre, ...numbers, ...window.x, ...window.y])
        expect(number === null || Number.isFinite(number)).toBe(true);
      expect(shown.sentence).not.toMatch(/NaN|Infinity|undefined|null|-/);
      expect(shown.sentence).toMatch(/\.$/);
    }),
    { numRuns: 300 },
  );
});
