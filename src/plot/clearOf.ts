import type { Point, View } from "./view.ts";

/** A name that is looked for a place, in logical pixels. */
export interface Named {
  /** The point that it names. */
  readonly at: Point;
  /** About how many characters it has. */
  readonly length: number;
  /** In which direction from its point it is liked best, in radians; 0 to the right, clockwise. */
  readonly towards: number;
}

export interface Spot {
  /** Where the middle of the name stands. */
  readonly centre: Point;
  /** Where the line from its point meets the name; undefined beside the point. */
  readonly tie?: Point;
}

/** A character's width, the room before and after a name, and half of a line, in logical pixels: generous, since type takes more of them in a small picture. */
const CHARACTER = 14;
const AROUND = 6;
const HALF_LINE = 19;
/** How far names step back from crowded places, and in how many directions they are tried. */
const STEP = 14;
const STEPS = 16;
const WAYS = 24;
/** What is free between a point and its name, and from where on the name is tied to its point by a line. */
const GAP = 9;
const TIED = 24;

interface Box {
  readonly centre: Point;
  readonly half: Point;
}

/**
 * Places for names, in order: as near to their points as they can stand without touching a line, the rim or each other, at a distance with
 * a line to their point where it is crowded. Where there is no place at all, a name stands where it is liked best. Lines may be open (not
 * finite).
 */
export function clearOf(
  names: readonly Named[],
  lines: readonly (readonly Point[])[],
  { width, height }: Pick<View, "width" | "height">,
): Spot[] {
  const placed: Box[] = [];
  return names.map(({ at, length, towards }) => {
    const half: Point = [(length * CHARACTER) / 2 + AROUND, HALF_LINE];
    const put = (far: number, angle: number) => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const rim = Math.min(half[0] / Math.abs(dx || 1e-9), half[1] / Math.abs(dy || 1e-9));
      const box: Box = { centre: [at[0] + (far + rim) * dx, at[1] + (far + rim) * dy], half };
      const tie: Point = [at[0] + far * dx, at[1] + far * dy];
      return { box, spot: far > TIED ? { centre: box.centre, tie } : { centre: box.centre } };
    };
    const fits = ({ centre }: Box) =>
      [width, height].every((size, k) => centre[k]! >= half[k]! && centre[k]! <= size - half[k]!);
    for (let step = 0; step <= STEPS; step++)
      for (let way = 0; way < WAYS; way++) {
        // To both sides in turn.
        const turn = (way % 2 === 0 ? -1 : 1) * Math.ceil(way / 2) * ((2 * Math.PI) / WAYS);
        const { box, spot } = put(GAP + step * STEP, towards + turn);
        if (
          !fits(box) ||
          placed.some((other) => overlap(box, other)) ||
          lines.some((line) => meets(box, line))
        )
          continue;
        placed.push(box);
        return spot;
      }
    const { box, spot } = put(GAP, towards);
    placed.push(box);
    return spot;
  });
}

const overlap = (a: Box, b: Box) =>
  [0, 1].every((k) => Math.abs(a.centre[k]! - b.centre[k]!) < a.half[k]! + b.half[k]!);

const meets = (box: Box, line: readonly Point[]) =>
  line.some((to, i) => i > 0 && crosses(box, line[i - 1]!, to));

/** Whether a piece of a line comes into a box: what is left of it between the box's sides, one pair after the other (Liang and Barsky). */
function crosses({ centre, half }: Box, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  for (const k of [0, 1] as const) {
    const run = to[k] - from[k];
    const [low, high] = [centre[k] - half[k] - from[k], centre[k] + half[k] - from[k]];
    if (Number.isNaN(run)) return false;
    if (run === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    start = Math.max(start, Math.min(low / run, high / run));
    end = Math.min(end, Math.max(low / run, high / run));
  }
  return start <= end;
}
