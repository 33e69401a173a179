import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type DescentValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe as sentence } from "./words.ts";

const at = (change: Partial<DescentValues> = {}) => {
  const values = { ...defaults(widget.params), ...change };
  const shown = model(values);
  return { shown, numbers: quantities(shown), sentence: sentence(shown, values) };
};

const close = (actual: readonly number[], expected: readonly number[], tolerance = 1e-10) =>
  expected.forEach((each, i) => {
    expect(Math.abs(actual[i]! - each)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(each)));
  });

describe("descent-2d", () => {
  it("walks the golden paths, point by point", () => {
    const { outputs } = golden("opt.gd_quadratic_2d");
    for (const [name, path] of Object.entries(outputs.paths as Record<string, number[][]>)) {
      const gamma = name === "1/11" ? 1 / 11 : Number(name);
      const { run } = at({ gamma }).shown;
      path.forEach((expected, step) => {
        close([...run.points[step]!, run.values[step]!], expected);
      });
    }
  });

  it("goes from (−3, −1) to (−1.98, 1.21) in one step of 0.085", () => {
    const { numbers } = at({ step: 1 });
    close(numbers.x, [-1.98, 1.21], 1e-12);
    expect(numbers.f).toBeCloseTo(22.4356, 10);
  });

  it("finds the golden optimum, eigenvalues and limit", () => {
    const { outputs } = golden("opt.gd_quadratic_2d");
    const { shown, numbers } = at();
    close(shown.surface.optimum!.at, outputs.x_star as number[]);
    expect(shown.surface.optimum!.value).toBeCloseTo(outputs.f_star as number, 10);
    const [least, most] = outputs.hessian_eigenvalues as [number, number];
    expect(shown.curvature!.least).toBeCloseTo(least, 10);
    expect(numbers.lambdaMax).toBeCloseTo(most, 10);
    expect(numbers.limit).toBeCloseTo(outputs.gamma_max as number, 10);
  });

  it("has the gradient of the quadratic form everywhere", () => {
    const place = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(place, place, (x1, x2) => {
        close(at({ x1, x2 }).numbers.gradient!, [2 * x1 + x2 - 5, x1 + 20 * x2 - 3], 1e-9);
      }),
    );
  });

  it("multiplies the stiff part of the error by 1 − γλmax, which is what the picture draws", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.12, noNaN: true }), fc.nat(20), (gamma, step) => {
        const { x, stiff, surface, curvature, run } = at({ gamma, step }).shown;
        const along = ([a, b]: readonly [number, number]) => {
          const [[u, v], best] = [curvature!.stiff, surface.optimum!.at];
          return u * (a - best[0]) + v * (b - best[1]);
        };
        expect(along(stiff!.floor)).toBeCloseTo(0, 8);
        expect(along(stiff!.landing)).toBeCloseTo(stiff!.factor * along(x), 8);
        expect(along(run.points[step + 1]!)).toBeCloseTo(stiff!.factor * along(x), 8);
      }),
    );
  });

  it("finds what there is to find: a valley's end, a saddle, four minima, or nothing", () => {
    const kinds = (f: string) => at({ f }).shown.surface.stationary.map(({ kind }) => kind);
    const rosenbrock = at({ f: "(1 - x1)^2 + 100*(x2 - x1^2)^2" }).shown.surface.optimum;
    close(rosenbrock!.at, [1, 1], 1e-8);
    expect(kinds("x1^2 - x2^2")).toEqual(["saddle"]);
    expect(kinds("(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2").filter((kind) => kind === "minimum")).toHaveLength(
      4,
    );
    for (const nothing of ["x1", "7", "exp(x1 + x2)", "log(x1)"]) expect(kinds(nothing)).toEqual([]);
    expect(at({ f: "x1^2 - x2^2" }).shown.surface.optimum).toBeNull();
  });

  it("says why a step goes as it does", () => {
    expect(at().sentence).toBe(
      "From (−3, −1) with f = 40, a step of γ = 0.085 leads to (−1.98, 1.21) with f = 22.44. The error along the stiffest direction is multiplied by −0.7047 each step: it zig-zags and shrinks.",
    );
    expect(at({ gamma: 0.1, step: 3 }).sentence).toMatch(
      /multiplied by −1.006 each step: it changes sides and grows, for γ is above 2\/λ = 0.09972\.$/,
    );
    expect(at({ gamma: 0.04 }).sentence).toMatch(/it shrinks and keeps its side\.$/);
    expect(at({ f: "10*x1^2 + 10*x2^2", gamma: 0.05 }).sentence).toMatch(/one step and it is gone\.$/);
    expect(at({ f: "10*x1^2 + 10*x2^2", gamma: 0.1 }).sentence).toMatch(/stays as large, for γ is 2\/λ\.$/);
    expect(at({ f: "x1^2 - x2^2" }).sentence).toMatch(
      /by 0.83 along the stiffest direction, but by 1.17 across it, where f curves down\.$/,
    );
  });

  it("says so where there is no value, no gradient, no curvature or no limit", () => {
    const outside = at({ f: "log(x1) + x2^2" });
    expect(outside.numbers).toMatchObject({ x: [-3, -1], f: null, gradient: null, limit: null });
    expect(outside.sentence).toBe(
      "f has no value at the start (−3, −1): move the start to where it has one.",
    );
    expect(at({ f: "sqrt(x1)", x1: 0 }).sentence).toMatch(/f has no gradient at this point/);
    const hill = at({ f: "-x1^2 - x2^2" });
    expect(hill.numbers.limit).toBeNull();
    expect(hill.sentence).toMatch(/No direction curves upwards here.*by 1.17\.$/);
    expect(at({ f: "7" }).sentence).toMatch(/no step moves from a stationary point/);
  });

  it("follows an explosion to 10³⁰⁰ and no further", () => {
    const { shown, numbers, sentence } = at({ gamma: 10, step: 100 });
    expect(numbers.x.every((each) => Math.abs(each) <= 1e300)).toBe(true);
    expect(shown.at).toBe(shown.run.points.length - 1);
    expect(sentence).toMatch(/it explodes, and the next numbers would be beyond 10³⁰⁰\.$/);
    const cubic = at({ f: "(1 - x1)^2 + 100*(x2 - x1^2)^2", step: 50 });
    expect(cubic.shown.run.end).toBe("beyond");
    expect(Number.isFinite(cubic.numbers.f)).toBe(true);
  });
});
