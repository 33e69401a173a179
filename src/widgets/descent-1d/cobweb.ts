import type { CurveFunction, Interval, Point } from "../../plot/index.ts";

/** The map of one step, x − γf′(x), at many places at once. */
export const mapOf =
  (slopes: CurveFunction, gamma: number): CurveFunction =>
  (xs) => {
    const { value } = slopes(xs);
    return { value: xs.map((x, i) => x - gamma * value[i]!) };
  };

/** The staircase of an iteration: up or down to the map, across to the diagonal, and again. */
export function staircase(xs: readonly number[]): Point[] {
  return xs.flatMap((x, k): Point[] =>
    k === 0
      ? [[x, x]]
      : [
          [xs[k - 1]!, x],
          [x, x],
        ],
  );
}

/**
 * The rims of the region in which a step from x lands closer to `rest` than x was, between the lines of slope 1 and −1 through (rest, rest);
 * no further than the window.
 */
export function closerRims(
  rest: number,
  [low, high]: Interval,
): [upper: CurveFunction, lower: CurveFunction] {
  const away = (x: number) => Math.abs(x - rest);
  return [
    (xs) => ({ value: xs.map((x) => Math.min(high, Math.max(low, rest + away(x)))) }),
    (xs) => ({ value: xs.map((x) => Math.max(low, Math.min(high, rest - away(x)))) }),
  ];
}

/** As many iterates as stay within sight of the window, and one more to show where they leave. */
export function inReach(xs: readonly number[], [low, high]: Interval): readonly number[] {
  const lost = xs.findIndex((x) => Math.abs(x - (low + high) / 2) > 4 * (high - low));
  return lost < 0 ? xs : xs.slice(0, lost);
}
