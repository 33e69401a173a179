import type { Point } from "../../params/point.ts";
import type { Bezier } from "./layoutGraph.ts";

/** Left, top, right, bottom, in logical pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where an edge's two numbers stand: the middles of the one above it and of the one below. */
export interface EdgeLabel {
  readonly above: Point;
  readonly below: Point;
}

/** The room of a short number in the book's type, and what is left free between it and its edge, at least and by choice. */
const WIDE = 53;
const HIGH = 17;
const GAPS = [2, 5, 9];
/** Where along a piece of its edge a label may stand, the most liked place first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78];
const SAMPLES = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** A place for one label, and how little it is liked. */
interface Place {
  readonly at: Point;
  /** Along the edge, in pieces. */
  readonly along: number;
  readonly harm: number;
}

/** A piece of an edge as points, and the box that they lie in. */
interface Line {
  readonly of: Bezier;
  readonly points: readonly Point[];
  readonly within: Box;
}

/**
 * Places for the labels of each edge, beside it, where they cover least of nodes, other labels and edges; across from each other where
 * nothing is in the way. Short edges choose first, for they have the fewest places. `type` is how much larger the numbers are
 * than in the book.
 */
export function placeEdgeLabels(
  edges: readonly (readonly Bezier[])[],
  nodes: readonly Box[],
  type: number,
): EdgeLabel[] {
  const lines = edges.flatMap((curves) => curves.map(lineOf));
  const taken = [...nodes];
  const labels: EdgeLabel[] = new Array(edges.length);
  const order = edges.map((_, edge) => edge).sort((a, b) => edges[a]!.length - edges[b]!.length);
  for (const edge of order) {
    const [above, below] = [1, -1].map((side) => placesBeside(edges[edge]!, side, taken, lines, type));
    const label = bestPair(above!, below!, type);
    labels[edge] = label;
    taken.push(boxAround(label.above, type), boxAround(label.below, type));
  }
  return labels;
}

/** The places on one side of an edge: above it (1) or below (−1). */
function placesBeside(
  curves: readonly Bezier[],
  side: number,
  taken: readonly Box[],
  lines: readonly Line[],
  type: number,
): Place[] {
  return curves.flatMap((curve, piece) =>
    PLACES.map((t, liking): Place => {
      let [at, least] = [besideCurve(curve, t, side, GAPS[0]!, type), Number.POSITIVE_INFINITY];
      for (const [more, gap] of GAPS.entries()) {
        const place = besideCurve(curve, t, side, gap, type);
        const harm = 0.04 * more + harmAt(place, taken, lines, curve, pointOn(curve, t), type);
        if (harm < least) [at, least] = [place, harm];
        if (harm <= 0.04 * more) break;
      }
      const liked = 0.012 * liking + 0.025 * (curves.length - 1 - piece);
      return { at, along: piece + t, harm: liked + least };
    }),
  );
}

/**
 * What a label covers: of others its share, of lines each that comes under it, its own least, and most across its middle. A line between
 * it and its edge would claim it.
 */
function harmAt(
  at: Point,
  taken: readonly Box[],
  lines: readonly Line[],
  own: Bezier,
  foot: Point,
  type: number,
): number {
  const [whole, middle, free] = [boxAround(at, type), boxAround(at, 0.5 * type), boxAround(at, 1.16 * type)];
  const between = boxOf([[foot[0] + 0.25 * (at[0] - foot[0]), foot[1] + 0.25 * (at[1] - foot[1])], at]);
  let harm = taken.reduce((sum, other) => sum + coveredBy(whole, other), 0);
  for (const { of, points, within } of lines) {
    const under = (box: Box) => overlap(box, within) > 0 && points.some((point) => contains(box, point));
    if (under(middle) || (of !== own && under(between))) harm += 2;
    else if (under(of === own ? whole : free)) harm += of === own ? 0.2 : 1;
  }
  return harm;
}

/** The two places that do least harm together: apart, they are harder to read as the numbers of one edge. */
function bestPair(above: readonly Place[], below: readonly Place[], type: number): EdgeLabel {
  let best: EdgeLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of above)
    for (const other of below) {
      const harm =
        one.harm +
        other.harm +
        0.1 * Math.abs(one.along - other.along) +
        coveredBy(boxAround(one.at, type), boxAround(other.at, type));
      if (harm < least) [best, least] = [{ above: one.at, below: other.at }, harm];
    }
  return best!;
}

/** The middle of a label beside a curve: as far along its normal as its box needs to clear the tangent by `gap`. */
function besideCurve(curve: Bezier, t: number, side: number, gap: number, type: number): Point {
  const [x, y] = pointOn(curve, t);
  const [before, after] = [pointOn(curve, t - 0.01), pointOn(curve, t + 0.01)];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [dy / length, -dx / length];
  const far = side * ((type * (Math.abs(nx) * WIDE + Math.abs(ny) * HIGH)) / 2 + gap);
  return [x + far * nx, y + far * ny];
}

/** The room of a label of the book's size, or so many times as much, around its middle. */
function boxAround([x, y]: Point, part: number): Box {
  const [wide, high] = [(part * WIDE) / 2, (part * HIGH) / 2];
  return [x - wide, y - high, x + wide, y + high];
}

/** The box that points lie in, a little larger, so that a level line has one, too. */
function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs) - 2, Math.min(...ys) - 2, Math.max(...xs) + 2, Math.max(...ys) + 2];
}

function lineOf(of: Bezier): Line {
  const points = SAMPLES.map((t) => pointOn(of, t));
  return { of, points, within: boxOf(points) };
}

/** The harm of a label over another text: a little for touching, and more for what is covered. */
function coveredBy(label: Box, other: Box): number {
  const share = overlap(label, other) / overlap(label, label);
  return share === 0 ? 0 : 0.1 + 6 * share;
}

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
