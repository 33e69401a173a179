import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { describe, type FadingValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";

const show = (values: Partial<FadingValues> = {}) => model({ ...defaults(widget.params), ...values });

group("the chain of the lectures", () => {
  test("has the golden derivative at every depth, weight and activation", () => {
    const { rows, sigmoid_upper_bound_w1 } = golden("backprop.vanishing_chain").outputs as unknown as {
      rows: { activation: FadingValues["activation"]; w: number; d_out_d_in: number[] }[];
      sigmoid_upper_bound_w1: number[];
    };
    for (const { activation, w, d_out_d_in } of rows)
      d_out_d_in.forEach((slope, i) => {
        const { signal } = quantities(show({ activation, w, depth: i + 1 })) as { signal: number };
        expect(Math.abs(signal / slope - 1), `${activation} ${w} ${i + 1}`).toBeLessThan(1e-11);
      });
    sigmoid_upper_bound_w1.forEach((bound, i) => {
      expect(quantities(show({ depth: i + 1 })).bound).toBe(bound);
    });
  });
});

group("for any chain", () => {
  const chains = fc.record({
    depth: fc.integer({ min: 1, max: 30 }),
    w: fc.double({ min: -8, max: 8, noNaN: true }),
    x: fc.double({ min: -3, max: 3, noNaN: true }),
    activation: fc.constantFrom("sigmoid", "tanh", "relu", "linear") as fc.Arbitrary<
      FadingValues["activation"]
    >,
  });

  test("the factors from a layer on multiply to the signal there", () => {
    fc.assert(
      fc.property(chains, (values) => {
        const { signals, factors } = show(values);
        signals.forEach((signal, j) => {
          const product = factors.slice(j).reduce((all, factor) => all * factor, 1);
          expect(Math.abs(product - signal)).toBeLessThanOrEqual(1e-9 * Math.abs(signal));
        });
      }),
      { numRuns: 60 },
    );
  });

  test("no signal exceeds its bound", () => {
    fc.assert(
      fc.property(chains, (values) => {
        const { signals, bounds } = show(values);
        signals.forEach((signal, j) => {
          expect(Math.abs(signal)).toBeLessThanOrEqual(bounds[j]! * (1 + 1e-12));
        });
      }),
      { numRuns: 60 },
    );
  });
});

group("the sentence", () => {
  test("says what is left, how it went, and the bound", () => {
    expect(describe(show())).toBe(
      "Behind 10 layers the signal has size 3.483×10⁻⁷: it fades, on average by a factor of 0.226 a layer. The bound (|w|/4)¹⁰ is 9.537×10⁻⁷.",
    );
  });

  test("has words for growth, for a signal that keeps its size, and for none", () => {
    expect(describe(show({ activation: "relu", w: 2 }))).toMatch(
      /size 1024: it grows.* The bound \|w\|¹⁰ is the same\.$/,
    );
    expect(describe(show({ activation: "linear" }))).toMatch(/it keeps its size/);
    expect(describe(show({ activation: "relu", w: -1 }))).toMatch(/a slope is 0/);
    expect(describe(show({ w: 0 }))).toMatch(/a weight of 0 lets nothing through/);
    expect(describe(show({ depth: 1 }))).toMatch(/^Behind one layer .* The bound \|w\|\/4 is/);
  });
});
