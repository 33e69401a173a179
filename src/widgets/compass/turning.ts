import type { Constrain, Point } from "../../plot/index.ts";
import { unit } from "./gradientAt.ts";
import { turned } from "./model.ts";

/** A direction this near to one that matters, in degrees, is meant to be that one. */
const NEAR_ENOUGH = 1.6;

/** The whole degree nearest to an angle; within a degree or two of the gradient, its opposite or the contour exactly these. */
export function settledAngle(angle: number, steepestAngle: number | null): number {
  if (steepestAngle !== null)
    for (const quarter of [0, 90, 180, 270]) {
      const special = turned(steepestAngle + quarter);
      const off = turned(angle - special);
      if (Math.min(off, 360 - off) < NEAR_ENOUGH) return special;
    }
  return Math.round(angle) % 360;
}

/** The direction from one point to another, in degrees; 0 where they coincide. */
export function angleTo([x0, y0]: Point, [x, y]: Point): number {
  return turned((Math.atan2(y - y0, x - x0) * 180) / Math.PI);
}

/** Keeps the head of a unit vector on the circle around its foot. */
export function turning(foot: Point, steepestAngle: number | null): Constrain {
  return (wanted) => {
    const [u1, u2] = unit(settledAngle(angleTo(foot, wanted), steepestAngle));
    return [foot[0] + u1, foot[1] + u2];
  };
}
