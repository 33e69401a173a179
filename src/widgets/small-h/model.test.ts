import { expect, it, describe as suite } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { bestStep, steps } from "./differences.ts";
import { describe, model, quantities, type SmallHValues } from "./model.ts";
import widget from "./widget.ts";

const start = defaults(widget.params);
const at = (change: Partial<SmallHValues>) => {
  const values = { ...start, ...change };
  const shown = model(values);
  return { values, shown, numbers: quantities(shown), sentence: describe(shown, values) };
};

interface Row {
  readonly k: number;
  readonly forward: number;
  readonly central: number;
}

/** Numbers in [0, 1), the same in every run. */
function draws(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

suite("small-h", () => {
  it("gives the very bits of the golden quotients, as x^3 is computed as x·x·x", () => {
    const { outputs, inputs } = golden("scalar.fd_float64");
    for (const { k, forward, central } of outputs.rows as Row[]) {
      const { numbers } = at({ h: Number(`1e-${k}`) });
      expect(numbers.forward, `forward at 1e-${k}`).toBe(forward);
      expect(numbers.central, `central at 1e-${k}`).toBe(central);
      expect(numbers.derivative).toBe(inputs.true);
      expect(numbers.forwardError).toBe(Math.abs(forward - 12));
      expect(numbers.centralError).toBe(Math.abs(central - 12));
    }
  });

  it("finds the feet of the two V at 1e-8 and 1e-5", () => {
    expect(at({}).numbers).toMatchObject({ bestForward: 1e-8, bestCentral: 1e-5 });
  });

  it("does not count a step that hits by luck", () => {
    const errors = steps.map((h) => (h === 1e-14 ? 0 : h + 1e-16 / h));
    expect(bestStep(errors)).toBe(1e-8);
  });

  it("takes the largest of equally good steps, and none where nothing can be computed", () => {
    expect(bestStep(steps.map(() => 0))).toBe(1);
    expect(bestStep(steps.map(() => null))).toBeNull();
  });

  it("draws powers of ten exactly, from 1e-16 to 1", () => {
    expect(steps[0]).toBe(1e-16);
    expect(steps.at(-1)).toBe(1);
    for (let k = 0; k <= 16; k++) expect(steps).toContain(Number(`1e-${k}`));
  });

  it("gives 0 for the forward difference at 1e-16, and says why", () => {
    const { numbers, sentence } = at({ h: 1e-16 });
    expect(numbers.forward).toBe(0);
    expect(numbers.forwardError).toBe(12);
    expect(sentence).toBe(
      "With h = 1×10⁻¹⁶ the forward difference is off by 12, the central one off by 12, measured against autodiff’s 12. In float64, x + h is rounded to x: the rise is 0.",
    );
  });

  it("says which error leads on either side of the feet", () => {
    expect(at({}).sentence).toBe(
      "With h = 0.0001 the forward difference is off by 0.0006, the central one off by 1×10⁻⁸, measured against autodiff’s 12. Both errors are mostly truncation: a shorter step helps.",
    );
    expect(at({ h: 1e-8 }).sentence).toContain(
      "The forward error is near its best, the central one mostly rounding.",
    );
    expect(at({ h: 1e-12 }).sentence).toContain("Both errors are mostly rounding");
  });

  it("says so when a difference leaves the domain, or when there is nothing to compare", () => {
    const outside = at({ f: "log(x)", x: 0.5, h: 1 });
    expect(outside.numbers).toMatchObject({ central: null, centralError: null, derivative: 2 });
    expect(outside.sentence).toBe(
      "With h = 1 a difference needs f at x − h = −0.5, where it has no value. Autodiff needs no second point and gives 2.",
    );
    const nowhere = at({ f: "log(x)", x: -1 });
    expect(nowhere.numbers).toMatchObject({ forward: null, derivative: null, bestForward: null });
    expect(nowhere.sentence).toBe("At x = −1 there is no derivative to compare with: choose another x.");
  });

  it("says that both are exact where they are", () => {
    expect(at({ f: "7" }).sentence).toBe(
      "With h = 0.0001 both differences are exact: they equal autodiff’s 0.",
    );
  });

  it("keeps its axes within float64 for functions of any size", () => {
    for (const f of ["1e-320 x^3", "1e300 x^3", "exp(x^3)", "x^200"]) {
      const { lowest, highest, zero } = at({ f }).shown.landscape;
      expect(zero / 100).toBeGreaterThan(0);
      expect(highest).toBeGreaterThanOrEqual(lowest);
      expect(10 ** (highest + 1)).toBeLessThan(Infinity);
    }
  });

  it("stands errors of exactly 0 on a line below all others", () => {
    const { forward, central, zero, lowest } = at({ f: "x^2", x: 1 }).shown.landscape;
    expect(central.some(([, error]) => error === zero)).toBe(true);
    expect(zero).toBeLessThan(10 ** lowest);
    for (const [, error] of [...forward, ...central]) expect(error).toBeGreaterThanOrEqual(zero);
  });

  it("expects of the errors what they turn out to be", () => {
    for (const change of [{}, { f: "sin(x)", x: 1 }, { f: "exp(x)", x: 0.3 }, { f: "tanh(x)", x: -0.7 }]) {
      const { laws } = at(change).shown.landscape;
      expect(at({ ...change, h: 1e-3 }).numbers.forwardError! / laws.forward!.of(1e-3)).toBeCloseTo(1, 1);
      expect(at({ ...change, h: 1e-2 }).numbers.centralError! / laws.central!.of(1e-2)).toBeCloseTo(1, 1);
      for (const h of steps.filter((each) => each > 1e-15 && each < 1e-9))
        expect(at({ ...change, h }).numbers.forwardError).toBeLessThan(2 * laws.rounding!.of(h));
    }
  });

  it("shows and says nothing unreadable for any parameters", () => {
    const random = draws(3);
    const { f, x, h } = widget.params;
    for (let i = 0; i < 400; i++) {
      const drawn = { f: f.sample(random), x: x.sample(random), h: h.sample(random) };
      const { numbers, sentence, shown } = at(drawn);
      expect(sentence).not.toMatch(/NaN|undefined(?! here|\.)|Infinity|null|-\d|e[+-]\d/);
      for (const value of Object.values(numbers)) expect(value === null || Number.isFinite(value)).toBe(true);
      const { laws, forward, central } = shown.landscape;
      for (const arm of Object.values(laws))
        if (arm)
          expect([arm.from, arm.to, arm.of(arm.from), arm.of(arm.to)].every(Number.isFinite)).toBe(true);
      expect([...forward, ...central].flat().every((each) => Number.isFinite(each) && each > 0)).toBe(true);
    }
  });
});
