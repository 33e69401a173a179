import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { limit, optimum, slopeAt } from "./bowl.ts";
import { levelsFor, windowOf } from "./frame.ts";
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
    expect(limit).toBeCloseTo(outputs.gamma_max as number, 12);
    (outputs.x_star as number[]).forEach((each, i) => {
      expect(optimum[i]).toBeCloseTo(each, 12);
    });
    expect(slopeAt(optimum).value).toBeCloseTo(outputs.f_star as number, 12);
  });

  it("never climbs, and follows its rule: grow after success, undo and shrink after failure", () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(-4, 4),
        number(-3, 3),
        number(0.001, 1),
        number(1, 2),
        number(0.1, 0.9),
        (x1, x2, gamma, grow, shrink) => {
          const { all } = at({ x1, x2, gamma, grow, shrink }).shown;
          all.slice(1).forEach((decision, k) => {
            const last = all[k]!;
            expect(decision.before).toBeLessThanOrEqual(last.before);
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
      const levels = levelsFor({ x, y });
      expect(levels).toEqual([...levels].sort((p, q) => p - q));
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
  });
});
