import type { Point } from "../../params/point.ts";
import type { Bezier } from "./layoutGraph.ts";

/** Left, top, right, bottom, in logical pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where an edge's two numbers stand: the middles of the one above it and of the one below. */
export interface EdgeLabel {
  readonly above: Point;
  readonly below: Point;
}

/** The room of a short number, and what is left free between it and its edge, at least and by choice. */
const WIDE = 54;
const HIGH = 18;
const GAPS = [2, 5, 9, 14];
/** Where along a piece of its edge a label may stand, the most liked place first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78, 0.16, 0.84];
const SAMPLES = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);
/** How many places on either side are weighed against those on the other. */
const WEIGHED = 30;

/** A place for one label, and how little it is liked. */
interface Place {
  readonly at: Point;
  /** Along the edge, in pieces. */
  readonly along: number;
  readonly harm: number;
}

/**
 * Places for the labels of each edge, beside it, where they cover least of nodes, other labels and edges; across from each other where
 * nothing is in the way.
 */
export function placeEdgeLabels(edges: readonly (readonly Bezier[])[], nodes: readonly Box[]): EdgeLabel[] {
  const taken: Box[] = [...nodes];
  const lines = edges.flatMap((curves) => curves.map(lineOf));
  return edges.map((curves) => {
    const places = (side: 1 | -1) =>
      curves
        .flatMap((curve, piece) =>
          PLACES.map((t, liking): Place => {
            let [at, least] = [besideCurve(curve, t, side, GAPS[0]!), Number.POSITIVE_INFINITY];
            for (const [more, gap] of GAPS.entries()) {
              const place = besideCurve(curve, t, side, gap);
              const harm = 0.04 * more + harmAt(place, taken, lines);
              if (harm < least) [at, least] = [place, harm];
              if (harm <= 0.04 * more) break;
            }
            const liked = 0.012 * liking + 0.025 * (curves.length - 1 - piece);
            return { at, along: piece + t, harm: liked + least };
          }),
        )
        .sort((one, other) => one.harm - other.harm)
        .slice(0, WEIGHED);
    const [above, below] = bestPair(places(1), places(-1));
    taken.push(boxAround(above, 1), boxAround(below, 1));
    return { above, below };
  });
}

/** What a label covers: of others its share, of lines each that comes under it, most where it stands across the middle. */
function harmAt(at: Point, taken: readonly Box[], lines: readonly Line[]): number {
  const [whole, middle] = [boxAround(at, 1), boxAround(at, 0.5)];
  const covered = taken.reduce((sum, other) => sum + overlap(whole, other), 0) / (WIDE * HIGH);
  let met = 0;
  for (const { points, within } of lines) {
    if (overlap(whole, within) === 0 || !points.some((point) => contains(whole, point))) continue;
    met += points.some((point) => contains(middle, point)) ? 1 : 0.3;
  }
  return 4 * covered + met;
}

/** A piece of an edge as points, and the box that they lie in; a level one has some height, too. */
interface Line {
  readonly points: readonly Point[];
  readonly within: Box;
}

function lineOf(curve: Bezier): Line {
  const points = SAMPLES.map((t) => pointOn(curve, t));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    points,
    within: [Math.min(...xs), Math.min(...ys) - 1, Math.max(...xs), Math.max(...ys) + 1],
  };
}

/** The two places that do least harm together: apart, they are harder to read as the numbers of one edge. */
function bestPair(above: readonly Place[], below: readonly Place[]): [Point, Point] {
  let best: [Point, Point] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of above)
    for (const other of below) {
      const covered = overlap(boxAround(one.at, 1), boxAround(other.at, 1)) / (WIDE * HIGH);
      const harm = one.harm + other.harm + 0.1 * Math.abs(one.along - other.along) + 4 * covered;
      if (harm < least) [best, least] = [[one.at, other.at], harm];
    }
  return best!;
}

/** The middle of a label above a curve, or below it: as far along its normal as its box needs to clear the tangent by `gap`. */
function besideCurve(curve: Bezier, t: number, side: 1 | -1, gap: number): Point {
  const [x, y] = pointOn(curve, t);
  const [before, after] = [pointOn(curve, t - 0.01), pointOn(curve, t + 0.01)];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [dy / length, -dx / length];
  const far = side * ((Math.abs(nx) * WIDE + Math.abs(ny) * HIGH) / 2 + gap);
  return [x + far * nx, y + far * ny];
}

/** The room of a label, or a part of it around its middle. */
const boxAround = ([x, y]: Point, part: number): Box => {
  const [wide, high] = [(part * WIDE) / 2, (part * HIGH) / 2];
  return [x - wide, y - high, x + wide, y + high];
};

/** The point of a Bézier curve at t from 0 to 1. */
export function pointOn([a, b, c, d]: Bezier, t: number): Point {
  const [k0, k1, k2, k3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const along = (i: 0 | 1) => k0 * a[i] + k1 * b[i] + k2 * c[i] + k3 * d[i];
  return [along(0), along(1)];
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const contains = ([left, top, right, bottom]: Box, [x, y]: Point) =>
  x > left && x < right && y > top && y < bottom;
