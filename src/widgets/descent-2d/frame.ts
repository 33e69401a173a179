import type { FieldFunction, Interval, Point, Window } from "../../plot/index.ts";
import { equalDomains } from "../../plot/view.ts";
import { ringLevels } from "../../widget/descent/ringLevels.ts";
import type { Surface } from "../../widget/descent/surface.ts";

/** Logical size of the plane's drawing. */
export const [WIDTH, HEIGHT] = [640, 540];

/** What is shown of the plane, and the heights at which its contours stand. */
export interface Frame {
  readonly window: Window;
  readonly levels: readonly number[];
}

const NARROWEST = 3;
const AIR = 0.24;
/** A point further away than this is not waited for at the picture's rim. */
const FAR = 12;

/** The window that opens on a surface: with room round the start and the minimum nearest to it, and a unit as long on x1 as on x2. */
export function frameOf({ field, stationary }: Surface, start: Point): Frame {
  const away = ([a, b]: Point) => Math.hypot(a - start[0], b - start[1]);
  const minima = stationary.filter(({ kind }) => kind === "minimum");
  const goals = (minima.length > 0 ? minima : stationary).map(({ at }) => at).filter((at) => away(at) < FAR);
  const shown = [start, ...goals.sort((p, q) => away(p) - away(q)).slice(0, 1)];
  const [x, y] = [0, 1].map((i) => spanOf(shown.map((point) => point[i]!))) as [Interval, Interval];
  return framed(field, windowAround(x, y));
}

/** A window with the contours that suit it. */
export function framed(field: FieldFunction, window: Window): Frame {
  return { window, levels: ringLevels(field, window) };
}

function spanOf(places: readonly number[]): Interval {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const margin = Math.max(AIR * (to - from), (NARROWEST - (to - from)) / 2, 0.5);
  return [Math.floor(4 * (from - margin)) / 4, Math.ceil(4 * (to + margin)) / 4];
}

function windowAround(x: Interval, y: Interval): Window {
  const [shownX, shownY] = equalDomains(x, y, WIDTH, HEIGHT);
  return { x: shownX, y: shownY };
}
