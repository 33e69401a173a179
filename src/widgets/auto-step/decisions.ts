import type { Point } from "../../plot/index.ts";
import type { Surface } from "../../widget/descent/surface.ts";

/** One trial and what became of it. */
export interface Decision {
  /** The step size that was tried. */
  readonly gamma: number;
  readonly from: Point;
  readonly to: Point;
  /** f before the step, and where it led. */
  readonly before: number;
  readonly after: number;
  readonly accepted: boolean;
}

/** What a log of decisions follows from. */
export interface Rule {
  readonly x1: number;
  readonly x2: number;
  /** The first step size. */
  readonly gamma: number;
  readonly grow: number;
  readonly shrink: number;
}

/** So many trials: x ← x − γ(∂f/∂x)ᵀ is kept where f falls, and γ grows; else it is undone, and γ shrinks. */
export function decide({ slopeAt }: Pick<Surface, "slopeAt">, rule: Rule, count: number): Decision[] {
  const { x1, x2, grow, shrink } = rule;
  const decisions: Decision[] = [];
  let [x, gamma]: [Point, number] = [[x1, x2], rule.gamma];
  for (let k = 0; k < count; k++) {
    const { value, gradient } = slopeAt(x);
    const to: Point = [x[0] - gamma * gradient[0], x[1] - gamma * gradient[1]];
    const after = slopeAt(to).value;
    const accepted = after < value && Number.isFinite(after);
    decisions.push({ gamma, from: x, to, before: value, after, accepted });
    if (accepted) x = to;
    gamma *= accepted ? grow : shrink;
  }
  return decisions;
}
