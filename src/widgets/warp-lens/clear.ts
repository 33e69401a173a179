import type { Point } from "../../plot/index.ts";

/** Half of a name with room around it, in logical pixels: type takes more of them in a small picture. */
const HALF: Point = [48, 19];
/** How far names step back from crowded places, and how many ways there are to do so. */
const STEP = 14;
const STEPS = 16;
const WAYS = 24;
/** Further away than this a name is tied to its point by a line. */
const TIED = 20;

interface Box {
  readonly centre: Point;
}

interface Spot {
  /** Where the middle of the name stands, in values. */
  readonly centre: Point;
  /** Where the line from its point meets the name; undefined beside the point. */
  readonly from?: Point;
}

/**
 * Places for names of points in a square picture that shows ± `reach`: as near to their points as they can stand without touching a line, an
 * axis through 0, the rim, or each other; liked best further out on the ray from the centre. Lines may be open (not finite).
 */
export function clearOf(
  points: readonly Point[],
  lines: readonly (readonly Point[])[],
  [reachX, reachY]: Point,
  size: number,
): Spot[] {
  const toPx = ([x, y]: Point): Point => [((x / reachX + 1) * size) / 2, ((1 - y / reachY) * size) / 2];
  const toValues = ([x, y]: Point): Point => [
    ((2 * x) / size - 1) * reachX + 0,
    (1 - (2 * y) / size) * reachY + 0,
  ];
  const middle = size / 2;
  const drawn = [
    ...lines.map((line) => line.map(toPx)),
    [
      [middle, 0],
      [middle, size],
    ],
    [
      [0, middle],
      [size, middle],
    ],
  ] as Point[][];
  const placed: Box[] = [];
  return points.map((point) => {
    const at = toPx(point);
    const out = Math.atan2(at[1] - middle, at[0] - middle);
    for (let step = 0; step <= STEPS; step++)
      for (let way = 0; way < WAYS; way++) {
        // To both sides of the ray in turn.
        const angle = out + (way % 2 === 0 ? -1 : 1) * Math.ceil(way / 2) * ((2 * Math.PI) / WAYS);
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const edge = toRim(dx, dy);
        const far = 6 + step * STEP + edge;
        const centre: Point = [at[0] + far * dx, at[1] + far * dy];
        if (!inside(centre, size) || touches(centre, drawn, placed)) continue;
        placed.push({ centre });
        const tie = far - edge;
        if (tie <= TIED) return { centre: toValues(centre) };
        return { centre: toValues(centre), from: toValues([at[0] + tie * dx, at[1] + tie * dy]) };
      }
    const beside: Point = [at[0] + HALF[0], at[1] - HALF[1]];
    placed.push({ centre: beside });
    return { centre: toValues(beside) };
  });
}

/** From the middle of a name to its rim in a direction of length 1. */
const toRim = (dx: number, dy: number) =>
  Math.min(dx === 0 ? Number.POSITIVE_INFINITY : HALF[0] / Math.abs(dx), HALF[1] / Math.abs(dy || 1e-9));

const inside = ([x, y]: Point, size: number) =>
  x >= HALF[0] && x <= size - HALF[0] && y >= HALF[1] && y <= size - HALF[1];

const touches = (centre: Point, lines: readonly (readonly Point[])[], placed: readonly Box[]) =>
  placed.some(({ centre: other }) => [0, 1].every((k) => Math.abs(centre[k]! - other[k]!) < 2 * HALF[k]!)) ||
  lines.some((line) => line.some((to, i) => i > 0 && crosses(centre, line[i - 1]!, to)));

/** Whether a piece of a line comes into the box of a name: what is left of it between the box's sides, one after the other. */
function crosses(centre: Point, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  for (const k of [0, 1] as const) {
    const run = to[k] - from[k];
    const [low, high] = [centre[k] - HALF[k] - from[k], centre[k] + HALF[k] - from[k]];
    if (Number.isNaN(run)) return false;
    if (run === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    const [a, b] = [low / run, high / run];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start <= end;
}
