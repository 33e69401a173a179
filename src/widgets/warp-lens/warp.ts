import type { PlaneMap, Point } from "../../plot/index.ts";
import { DIRECTION } from "./lens.ts";

/** Cells of the lens's grid in each direction, and pieces of which each of its lines is drawn. */
export const CELLS = 8;
export const PIECES = 24;

/** What becomes of the lens's grid, in units of the lens. */
export interface Image {
  /** Every line on which u₁ moves, from below, then every line on which u₂ moves, from the left. Not finite where a line is open. */
  readonly lines: readonly (readonly Point[])[];
  /** Where the step d lands. */
  readonly landing: Point;
}

/** How many half windows a line may run out of sight, and how many it may cross in one piece: beyond that it is left open. */
const [FAR, LEAP] = [40, 3];
const OPEN: Point = [Number.NaN, Number.NaN];

/** The image of the lens under a map, asked once for all places; lines are left open where they run away or leap, as at poles. */
export function imageOf(map: PlaneMap, [reachX, reachY]: Point): Image {
  const places = placesInLens();
  const { x, y } = map(...places);
  const size = (dx: number, dy: number) => Math.max(Math.abs(dx) / reachX, Math.abs(dy) / reachY);
  const lines = Array.from({ length: 2 * (CELLS + 1) }, (_, line) =>
    Array.from({ length: PIECES + 1 }, (_, i): Point => {
      const k = line * (PIECES + 1) + i;
      const [toX, toY] = [x[k]!, y[k]!];
      const leaps = i > 0 && size(toX - x[k - 1]!, toY - y[k - 1]!) > LEAP;
      return leaps || !(size(toX, toY) < FAR) ? OPEN : [toX, toY];
    }),
  );
  const last = x.length - 1;
  return { lines, landing: [x[last]!, y[last]!] };
}

/** The lines one after the other as one line, open between them. */
export const joined = (lines: Image["lines"]): Point[] => lines.flatMap((line) => [...line, OPEN]);

/** The four sides of the lens, among its lines. */
export const rimOf = (lines: Image["lines"]) => [0, CELLS, CELLS + 1, 2 * CELLS + 1].map((k) => lines[k]!);

/** Whether the rim of the image is open somewhere, so that it encloses no area. */
export const isOpen = ({ lines }: Image) =>
  rimOf(lines)
    .flat()
    .some(([x]) => Number.isNaN(x));

/** Places on each side of the lens for its area: enough for four digits. */
const SIDE = 256;

/** The area that the image's rim encloses, for each unit of the lens's area (½ ∮ x dy − y dx over 4); less than 0 where it is turned over. */
export function areaOf(map: PlaneMap): number {
  const runs = Array.from({ length: SIDE }, (_, i) => -1 + (2 * i) / SIDE);
  const still = (at: number) => runs.map(() => at);
  const back = runs.map((run) => -run);
  const { x, y } = map(
    Float64Array.from([...runs, ...still(1), ...back, ...still(-1)]),
    Float64Array.from([...still(-1), ...runs, ...still(1), ...back]),
  );
  let twice = 0;
  for (let i = 0; i < x.length; i++) {
    const next = (i + 1) % x.length;
    twice += x[i]! * y[next]! - x[next]! * y[i]!;
  }
  return twice / 8;
}

let known: readonly [Float64Array, Float64Array] | undefined;

/** Places along all lines of the grid, and last d. */
function placesInLens() {
  if (known) return known;
  const across: number[] = [];
  const held: number[] = [];
  for (let line = 0; line <= CELLS; line++)
    for (let i = 0; i <= PIECES; i++) {
      across.push(-1 + (2 * i) / PIECES);
      held.push(-1 + (2 * line) / CELLS);
    }
  known = [
    Float64Array.from([...across, ...held, DIRECTION[0]]),
    Float64Array.from([...held, ...across, DIRECTION[1]]),
  ];
  return known;
}
