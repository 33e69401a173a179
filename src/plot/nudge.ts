import { tickStep } from "d3-array";
import type { Point, Scale, View } from "./view.ts";

/** Gives the allowed point nearest to where the reader wants it. */
export type Constrain = (wanted: Point) => Point;

/** About how many steps the arrow keys make across the window. */
const STEPS = 200;

/**
 * Where an arrow key moves a point: the smallest step that really moves it. The step is doubled until the constrained point goes
 * somewhere in the direction (`dx`, `dy`; y upwards); where nothing moves that way (Up on a point that only slides along x), the other
 * axis is tried, so that Up and Right both mean more. `steps` is the size wanted, in steps.
 */
export function nudge(at: Point, [dx, dy]: Point, steps: number, view: View, constrain: Constrain): Point {
  return search(at, dx, dy, steps, view, constrain) ?? search(at, dy, dx, steps, view, constrain) ?? at;
}

function search(at: Point, dx: number, dy: number, steps: number, view: View, constrain: Constrain) {
  for (let size = steps; size < 2 * STEPS; size *= 2) {
    const moved = constrain([step(view.x, at[0], dx * size), step(view.y, at[1], dy * size)]);
    const along =
      dx * (view.x.unit(moved[0]) - view.x.unit(at[0])) + dy * (view.y.unit(moved[1]) - view.y.unit(at[1]));
    if (along > 1e-9) return moved;
  }
  return undefined;
}

/** A value so many steps on, rounded to a decimal of the step; a step is a round number, or a factor on a log scale. */
function step(scale: Scale, value: number, steps: number): number {
  if (steps === 0) return value;
  if (scale.kind === "log") return Number(scale.value(scale.unit(value) + steps / STEPS).toPrecision(3));
  const size = tickStep(...scale.domain, STEPS) * Math.min(1, Math.abs(steps));
  const decimals = Math.max(0, Math.ceil(-Math.log10(size) - 1e-9));
  return Number(
    (value + Math.sign(steps) * size * Math.max(1, Math.abs(steps))).toFixed(Math.min(100, decimals)),
  );
}

/** The end of a point's range: as far as the window reaches on x, constrained; on y for a point that cannot move along x. */
export function farEnd(at: Point, more: boolean, view: View, constrain: Constrain): Point {
  const [first, last] = view.x.domain.map((x) => constrain([x, at[1]])) as [Point, Point];
  if (first[0] !== last[0]) return more ? last : first;
  return constrain([at[0], view.y.domain[more ? 1 : 0]]);
}
