import type { Point } from "../../plot/index.ts";
import type { Slope } from "../../widget/descent/surface.ts";

/** Where a run begins, and how long its steps are. */
export interface Start {
  readonly x1: number;
  readonly x2: number;
  readonly gamma: number;
}

/** The iterates x ← x − γ(∂f/∂x)ᵀ. */
export interface Run {
  /** The first is the start; none when f has no value there. */
  readonly points: readonly Point[];
  readonly values: readonly number[];
  readonly gradients: readonly Point[];
  /** Why there are no more: as many as wanted; numbers beyond all bounds; f has no value, or no gradient, where one would go on. */
  readonly end: "complete" | "beyond" | "nowhere";
}

/** Sizes past this are no longer followed. */
const BOUND = 1e300;
/** Where numbers this large end in none, they have overflowed on the way. */
const LARGE = 1e30;

const fits = (x: number) => Math.abs(x) <= BOUND;

/** At most `steps` steps from a start. */
export function descend(slopeAt: (x: Point) => Slope, { x1, x2, gamma }: Start, steps: number): Run {
  const points: Point[] = [];
  const values: number[] = [];
  const gradients: Point[] = [];
  let x: Point = [x1, x2];
  let largest = 0;
  const ended = (end: Run["end"]): Run => ({ points, values, gradients, end });
  for (let k = 0; k <= steps; k++) {
    const { value, gradient } = slopeAt(x);
    const size = Math.max(largest, Math.abs(x[0]), Math.abs(x[1]));
    if (!(fits(x[0]) && fits(x[1]) && fits(value)))
      return ended(size > LARGE || Math.abs(value) > BOUND ? "beyond" : "nowhere");
    points.push(x);
    values.push(value + 0);
    gradients.push(gradient);
    if (!gradient.every(Number.isFinite)) return ended(size > LARGE ? "beyond" : "nowhere");
    largest = Math.max(size, Math.abs(value), Math.abs(gradient[0]), Math.abs(gradient[1]));
    x = [x[0] - gamma * gradient[0], x[1] - gamma * gradient[1]];
  }
  return ended("complete");
}
