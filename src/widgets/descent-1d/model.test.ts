import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { closerRims, inReach, mapOf, staircase } from "./cobweb.ts";
import { type DescentValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe as sentence } from "./words.ts";

const at = (change: Partial<DescentValues> = {}) => {
  const values = { ...defaults(widget.params), ...change };
  const shown = model(values);
  return { shown, numbers: quantities(shown), sentence: sentence(shown, values) };
};

describe("descent-1d", () => {
  it("walks the golden paths down x², with their factors", () => {
    const { outputs } = golden("opt.gd_1d_quadratic");
    for (const { epsilon, factor, x } of outputs.rows as { epsilon: number; factor: number; x: number[] }[])
      x.forEach((expected, step) => {
        const { numbers } = at({ gamma: epsilon, step });
        expect(numbers.x).toBeCloseTo(expected, 11);
        expect(numbers.f).toBeCloseTo(expected ** 2, 9);
        expect(numbers.derivative).toBeCloseTo(2 * expected, 11);
        expect(numbers.factor).toBeCloseTo(factor, 12);
      });
  });

  it("gives the slope of the map x − γf′(x) as the factor, whatever f is", () => {
    const formula = fc.constantFrom("x^4 - 2x^2 + x/2", "cos(3x)", "exp(x)", "x^3");
    const place = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(formula, place, fc.double({ min: 0, max: 1.5, noNaN: true }), (f, x0, gamma) => {
        const { shown, numbers } = at({ f, x0, gamma });
        const map = mapOf(shown.valley.slopes, gamma);
        const { value } = map(Float64Array.of(numbers.x - 1e-5, numbers.x, numbers.x + 1e-5));
        expect((value[2]! - value[0]!) / 2e-5).toBeCloseTo(numbers.factor!, 5);
        expect(value[1]).toBeCloseTo(shown.xs[1]!, 12);
      }),
    );
  });

  it("finds the minimum below the point, and none where there is none", () => {
    expect(at({ f: "x^4 - 2x^2 + x/2", x0: 0.2 }).shown.rest).toBeCloseTo(0.9304029265558517, 9);
    expect(at({ f: "x^4 - 2x^2 + x/2", x0: 0 }).shown.rest).toBeCloseTo(-1.057453770738378, 9);
    for (const f of ["-x^2", "x", "5", "exp(x)", "x^3"]) expect(at({ f }).shown.rest).toBeNull();
  });

  it("takes a staircase from the diagonal to the map and back", () => {
    expect(staircase([2, 1, 0.5])).toEqual([
      [2, 2],
      [2, 1],
      [1, 1],
      [1, 0.5],
      [0.5, 0.5],
    ]);
    expect(inReach([2, -20, 200, -2000], [-3, 3])).toEqual([2, -20]);
  });

  it("shades where a step lands closer to the minimum, as far as the window goes", () => {
    const [upper, lower] = closerRims(0.5, [-3, 3]);
    const xs = Float64Array.of(-3, 0.5, 1, 3);
    expect([...Array.from(upper(xs).value)]).toEqual([3, 0.5, 1, 3]);
    expect([...Array.from(lower(xs).value)]).toEqual([-3, 0.5, 0, -2]);
  });

  it("shows the low part of a graph whole, and cuts walls and poles off", () => {
    const shown = (f: string) => at({ f }).shown.y;
    const [low, high] = shown("x^2");
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(4);
    expect(shown("x^4 - 2x^2 + x/2")[1]).toBeLessThan(9);
    expect(shown("1/x")[1]).toBeLessThan(40);
    for (const f of ["5", "sqrt(-1-x^2)", "x", "exp(x^2)", "-x^2"]) {
      const [from, to] = shown(f);
      expect(to).toBeGreaterThan(from);
    }
  });

  it("says what a step does to the distance", () => {
    expect(at().sentence).toBe(
      "At x₀ = 2 the slope is 4, so a step of γ = 0.1 leads to 1.6. A step multiplies small distances here by 1 − γf″(x) = 0.8: it walks in from its side.",
    );
    expect(at({ gamma: 0.5 }).sentence).toMatch(/= 0: at the bottom of such a bend it arrives at once\.$/);
    expect(at({ gamma: 0.9 }).sentence).toMatch(/= −0.8: it jumps across and lands closer\.$/);
    expect(at({ gamma: 1 }).sentence).toMatch(/= −1: it jumps to and fro/);
    expect(at({ gamma: 1.1, step: 4 }).sentence).toMatch(
      /After 4 steps.*= −1.2: it jumps across and lands further away\.$/,
    );
    expect(at({ f: "-x^2" }).sentence).toMatch(/= 1.2: f bends like a hilltop/);
    expect(at({ x0: 0 }).sentence).toMatch(/no step moves from a stationary point/);
  });

  it("says so where f has no value or no slope, and where the run explodes", () => {
    const outside = at({ f: "log(x)", x0: -1 });
    expect(outside.numbers).toEqual({ x: -1, f: null, derivative: null, factor: null });
    expect(outside.sentence).toMatch(/no value at the start x₀ = −1/);
    expect(at({ f: "sqrt(x)", x0: 0 }).sentence).toMatch(/f has no slope at this point/);
    expect(at({ f: "sqrt(x)", x0: 0.1, gamma: 1, step: 9 }).sentence).toMatch(/where f has no value\.$/);
    const cubic = at({ f: "x^4", x0: 3, gamma: 1.5, step: 40 });
    expect(cubic.shown.end).toBe("beyond");
    expect(cubic.sentence).toMatch(/explodes/);
    expect(cubic.shown.xs.every(Number.isFinite)).toBe(true);
  });
});
