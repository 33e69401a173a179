import type { Point } from "../../params/point.ts";
import type { Bezier } from "./layoutGraph.ts";

/** Left, top, right, bottom, in logical pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The room of two short numbers, one above the edge and one below. */
const WIDE = 58;
const HIGH = 40;
/** Where along a piece of its edge a label may stand, the most liked place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** The middle of each edge's label: on the edge, where it covers least of nodes, other labels and other edges. */
export function placeEdgeLabels(edges: readonly (readonly Bezier[])[], nodes: readonly Box[]): Point[] {
  const taken: Box[] = [...nodes];
  const points = edges.map((curves) =>
    curves.flatMap((curve) => [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => pointOn(curve, t))),
  );
  return edges.map((curves, edge) => {
    let best: Point = [0, 0];
    let least = Number.POSITIVE_INFINITY;
    curves.forEach((curve, piece) => {
      PLACES.forEach((t, liking) => {
        const at = pointOn(curve, t);
        const box: Box = [at[0] - WIDE / 2, at[1] - HIGH / 2, at[0] + WIDE / 2, at[1] + HIGH / 2];
        const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
        const met = points.filter(
          (line, other) => other !== edge && line.some((p) => contains(box, p)),
        ).length;
        const late = curves.length - 1 - piece;
        const harm = covered / (WIDE * HIGH) + 0.25 * met + 0.02 * liking + 0.05 * late;
        if (harm < least) [best, least] = [at, harm];
      });
    });
    taken.push([best[0] - WIDE / 2, best[1] - HIGH / 2, best[0] + WIDE / 2, best[1] + HIGH / 2]);
    return best;
  });
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
