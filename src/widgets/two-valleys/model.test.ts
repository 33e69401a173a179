import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { model, quantities, type ValleyValues } from "./model.ts";
import widget from "./widget.ts";
import { nameOf, describe as sentence } from "./words.ts";

const at = (change: Partial<ValleyValues> = {}) => {
  const values = { ...defaults(widget.params), ...change };
  const shown = model(values);
  return { shown, numbers: quantities(shown), sentence: sentence(shown, values) };
};

describe("two-valleys", () => {
  it("finds the golden stationary points and tells them apart by f″", () => {
    const { shown } = at();
    const expected = golden("opt.stationary_points").outputs.stationary as Record<string, number | string>[];
    expect(shown.landscape.stationary).toHaveLength(expected.length);
    shown.landscape.stationary.forEach((point, i) => {
      const { x, f, f2, kind } = expected[i]!;
      expect(point.x).toBeCloseTo(x as number, 12);
      expect(point.value).toBeCloseTo(f as number, 12);
      expect(point.bend).toBeCloseTo(f2 as number, 10);
      expect(point.kind).toBe(`${kind}imum`);
    });
    expect(shown.landscape.stationary.map((point) => nameOf(point, shown.landscape.lowest))).toEqual([
      "global minimum",
      "maximum",
      "local minimum",
    ]);
  });

  it("walks the golden paths, and they end where they should", () => {
    const { outputs } = golden("opt.stationary_points");
    for (const [start, path] of Object.entries(outputs.gd_paths as Record<string, number[]>)) {
      const { shown, numbers } = at({ x0: Number(start) });
      path.forEach((x, step) => {
        expect(shown.xs[step]).toBeCloseTo(x, 11);
      });
      expect(numbers.limitPoint).toBeCloseTo(start === "-2" ? -1.057453770738378 : 0.9304029265558517, 9);
    }
  });

  it("gives every start the colour of the place where its own run ends", () => {
    const start = fc.double({ min: -2.5, max: 2.5, noNaN: true });
    const formula = fc.constantFrom("x^4 - 2x^2 + x/2", "cos(3x) + x^2/4", "x^3 - x", "x^2");
    fc.assert(
      fc.property(formula, start, fc.constantFrom(0.01, 0.05, 0.1), (f, x0, gamma) => {
        const { shown } = at({ f, x0, gamma });
        // A start on a hilltop stays there, which has no width.
        fc.pre(
          shown.landscape.stationary.every(({ kind, x }) => kind !== "maximum" || x !== shown.limitPoint),
        );
        const near = shown.bands.filter(({ span }) => x0 >= span[0] - 0.02 && x0 <= span[1] + 0.02);
        // Beside a rim both colours are right, as far as the picture tells.
        expect(near.some(({ goal }) => goal === shown.limitPoint)).toBe(true);
      }),
    );
  });

  it("covers the axis without a gap", () => {
    const { bands } = at({ gamma: 0.28 }).shown;
    expect(bands[0]!.span[0]).toBe(-2.5);
    expect(bands.at(-1)!.span[1]).toBeCloseTo(2.5, 12);
    for (const [i, { span }] of bands.entries())
      if (i > 0) expect(span[0]).toBeCloseTo(bands[i - 1]!.span[1], 12);
  });

  it("knows a stationary point that is no minimum", () => {
    const { shown, sentence } = at({ f: "x^3", x0: 1, gamma: 0.1 });
    expect(shown.landscape.stationary.map(({ kind }) => kind)).toEqual(["inflection"]);
    expect(shown.limitPoint).toBeCloseTo(0, 9);
    expect(sentence).toMatch(/ends at x = 0: f′ is 0 there, but it is no minimum\.$/);
    for (const none of ["x", "exp(x)", "1/x", "|x|", "log(x)", "5"])
      expect(at({ f: none, x0: 1 }).shown.landscape.stationary).toEqual([]);
  });

  it("says where the run ends, and what it misses", () => {
    expect(at().sentence).toBe(
      "The run from x₀ = 0.2 ends in the local minimum at x = 0.9304, where f = −0.5167; the global one is at −1.057, and this start does not lead there.",
    );
    expect(at({ x0: -2, step: 1 }).sentence).toBe(
      "After 1 step from x₀ = −2 the run is at x = −0.825. It ends in the global minimum at x = −1.057, where f = −1.515: no other is lower.",
    );
    expect(at({ f: "x^3 - x", x0: 1 }).sentence).toMatch(/ends in the minimum at x = 0.5774/);
    expect(at({ x0: 2, gamma: 0.3 }).sentence).toMatch(/runs away and settles nowhere\.$/);
    expect(at({ f: "|x|", x0: 1, gamma: 0.3 }).sentence).toMatch(/settles on no stationary point\.$/);
    expect(at({ f: "log(x)", x0: -1 }).sentence).toMatch(/no value at the start/);
    expect(at({ f: "sqrt(x)", x0: 0 }).sentence).toMatch(/no slope at x = 0/);
  });
});
