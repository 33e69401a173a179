import type { Point } from "./view.ts";

/** A coordinate as it stands in a path: a tenth of a logical pixel is finer than any screen shows. */
export function coordinate(px: number): string {
  return String(Math.round(px * 10) / 10 + 0);
}

/**
 * The `d` of a path through points in logical pixels; a point that is not finite leaves a gap. Written in steps, which
 * are half as long as places; steps between rounded places, so that rounding does not add up.
 */
export function pathThrough(points: readonly Point[], close = false): string {
  let d = "";
  let down = false;
  let [atX, atY] = [0, 0];
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      down = false;
      continue;
    }
    const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
    d += down
      ? `l${(tenthsX - atX) / 10} ${(tenthsY - atY) / 10}`
      : `M${tenthsX / 10 + 0} ${tenthsY / 10 + 0}`;
    [atX, atY] = [tenthsX, tenthsY];
    down = true;
  }
  return close && d ? `${d}Z` : d;
}

/** The `d` of a dot: a line of no length, which round caps make a disc of the stroke's width at any scale. */
export function dotAt([x, y]: Point): string {
  return Number.isFinite(x) && Number.isFinite(y) ? `M${coordinate(x)} ${coordinate(y)}h.01` : "";
}
