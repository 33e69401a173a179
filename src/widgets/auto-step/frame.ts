import type { Point, Window } from "../../plot/index.ts";
import type { Model } from "./model.ts";

/** Logical size of the plane's drawing. */
export const [WIDTH, HEIGHT] = [648, 548];

/** The whole plane, half as wide as this. */
const WHOLE = 4.5;
/** The nearest close-up halves the window so often. */
const HALVINGS = 12;
/** How far a close-up reaches beside the steps it is to show. */
const ROOM = 1.25;

/** The whole plane, or a close-up: the current point in the middle, and the last trial and the next one in sight. */
export function windowOf({ x, last, next }: Model, near: boolean): Window {
  if (!near) return around([0, 0], WHOLE);
  const trials = last ? [last.from, last.to, next.to] : [next.to];
  const far =
    ROOM *
    Math.max(...trials.map(([a, b]) => Math.max(Math.abs(a - x[0]), (Math.abs(b - x[1]) * WIDTH) / HEIGHT)));
  // By halves, so that the window does not breathe with every step.
  const halvings = Math.floor(Math.log2(WHOLE / Math.max(far, 1e-12)));
  return around(x, WHOLE / 2 ** Math.min(HALVINGS, Math.max(0, halvings)));
}

function around([a, b]: Point, half: number): Window {
  const tall = (half * HEIGHT) / WIDTH;
  return { x: [a - half, a + half], y: [b - tall, b + tall] };
}
