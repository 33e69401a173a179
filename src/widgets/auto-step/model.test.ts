import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { windowOf } from "./frame.ts";
import { type AutoStepValues, model, quantities, describe as sentenceOf } from "./model.ts";
import widget from "./widget.ts";

const at = (change: Partial<AutoStepValues> = {}) => {
  const values = { ...defaults(widget.params), ...change };
  const shown = model(values);
  return { shown, numbers: quantities(shown), sentence: sentenceOf(shown, values) };
};

interface Logged {
  readonly step: number;
  readonly gamma: number;
  readonly accepted: boolean;
  readonly x: readonly [number, number];
  readonly f: number;
}

describe("auto-step", () => {
  it("keeps the golden log, decision by decision", () => {
    for (const { step, gamma, accepted, x, f } of golden("opt.step_size_heuristic").outputs.log as Logged[]) {
      const { numbers } = at({ step: step + 1 });
      expect(numbers.tried).toBeCloseTo(gamma, 12);
      expect(numbers.accepted).toBe(accepted ? 1 : 0);
      expect(numbers.x[0]).toBeCloseTo(x[0], 10);
      expect(numbers.x[1]).toBeCloseTo(x[1], 10);
      expect(numbers.f).toBeCloseTo(f, 10);
    }
  });

  it("knows the limit and the optimum of its bowl", () => {
    const { outputs } = golden("opt.gd_quadratic_2d");
    const { shown, numbers } = at({ step: 7 });
    expect(numbers.limit).toBeCloseTo(outputs.gamma_max as number, 12);
    expect(shown.surface.optimum!.value).toBeCloseTo(outputs.f_star as number, 12);
    expect(shown.losses.above).toBeCloseTo(outputs.f_star as number, 12);
  });

  it("never climbs, and follows its rule: grow after success, undo and shrink after failure", () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(widget.params.f.default, "x1^2 - x2^2", "log(x1) + x2^2", "|x1| + |x2|", "x1", "7"),
        number(-4, 4),
        number(-3, 3),
        number(0.001, 1),
        number(1, 2),
        number(0.1, 0.9),
        (f, x1, x2, gamma, grow, shrink) => {
          const { all } = at({ f, x1, x2, gamma, grow, shrink }).shown;
          all.slice(1).forEach((decision, k) => {
            const last = all[k]!;
            expect(decision.before > last.before).toBe(false);
            expect(decision.from).toEqual(last.accepted ? last.to : last.from);
            expect(decision.gamma).toBeCloseTo(last.gamma * (last.accepted ? grow : shrink), 12);
          });
        },
      ),
    );
  });

  it("shows the current point, the last trial and the next one in a close-up", () => {
    for (let step = 0; step <= 40; step++) {
      const { shown } = at({ step });
      const { x, y } = windowOf(shown, true);
      const seen = [shown.x, ...(shown.last ? [shown.last.to] : []), shown.next.to];
      for (const [a, b] of seen) {
        expect(a).toBeGreaterThan(x[0]);
        expect(a).toBeLessThan(x[1]);
        expect(b).toBeGreaterThan(y[0]);
        expect(b).toBeLessThan(y[1]);
      }
    }
  });

  it("says what was decided, and why", () => {
    expect(at().sentence).toBe(
      "At the start (−3, −1), f = 40. The first step to try has γ = 0.05: it is kept if it ends inside the thick contour, where f is lower.",
    );
    expect(at({ step: 1 }).sentence).toBe(
      "Decision 1: a step of γ = 0.05 takes f from 40 to 17.04. It descends, so it is kept, and γ is multiplied by 1.2: 0.06 comes next.",
    );
    expect(at({ step: 11 }).sentence).toMatch(
      /γ = 0.3096.*It climbs, so it is undone, and γ is multiplied by 0.5: 0.1548 comes next\.$/,
    );
    expect(at({ step: 1, grow: 1 }).sentence).toMatch(/γ stays as it is\.$/);
    expect(at({ f: "log(x1) + x2^2" }).sentence).toMatch(/^f has no value at the start \(−3, −1\)/);
    expect(at({ f: "log(x1) + x2^2", x1: 1, gamma: 1, step: 1 }).sentence).toMatch(
      /would end where f has no value, so it is undone/,
    );
  });

  it("judges each rule by its own log", () => {
    const { kept } = at({ compare: [[0.8, 1, 0.5, -3, -1]] }).shown;
    expect(kept[0]!.name).toBe("γ₀ = 0.8");
    expect(kept[0]!.all).toEqual(at({ gamma: 0.8, grow: 1 }).shown.all);
  });
});
