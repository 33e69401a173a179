import type { Point } from "../../params/point.ts";
import type { Bezier } from "./layoutGraph.ts";

/** Left, top, right, bottom, in logical pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where an edge's two numbers stand: the middles of the one above it and of the one below. */
export interface EdgeLabel {
  readonly above: Point;
  readonly below: Point;
}

/** The room of a short number, and what is left free between it and its edge. */
const WIDE = 50;
const HIGH = 17;
const GAP = 2;
/** Where along a piece of its edge a label may stand, the most liked place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** Places for the labels of each edge, beside it, where they cover least of nodes, other labels and other edges. */
export function placeEdgeLabels(edges: readonly (readonly Bezier[])[], nodes: readonly Box[]): EdgeLabel[] {
  const taken: Box[] = [...nodes];
  const points = edges.map((curves) =>
    curves.flatMap((curve) => [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((t) => pointOn(curve, t))),
  );
  return edges.map((curves, edge) => {
    let best: EdgeLabel | undefined;
    let least = Number.POSITIVE_INFINITY;
    curves.forEach((curve, piece) => {
      PLACES.forEach((t, liking) => {
        const label = besideCurve(curve, t);
        const boxes = [boxAround(label.above), boxAround(label.below)];
        const covered = boxes.flatMap((box) => taken.map((other) => overlap(box, other)));
        const met = points.flatMap((line, other) =>
          other === edge ? [] : boxes.filter((box) => line.some((point) => contains(box, point))),
        );
        const harm =
          covered.reduce((sum, area) => sum + area, 0) / (WIDE * HIGH) +
          0.25 * met.length +
          0.02 * liking +
          0.05 * (curves.length - 1 - piece);
        if (harm < least) [best, least] = [label, harm];
      });
    });
    taken.push(boxAround(best!.above), boxAround(best!.below));
    return best!;
  });
}

/** Two labels on either side of a curve: as far along its normal as their boxes need to clear the tangent. */
function besideCurve(curve: Bezier, t: number): EdgeLabel {
  const [x, y] = pointOn(curve, t);
  const [before, after] = [pointOn(curve, t - 0.01), pointOn(curve, t + 0.01)];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [dy / length, -dx / length];
  const far = (Math.abs(nx) * WIDE + Math.abs(ny) * HIGH) / 2 + GAP;
  return { above: [x + far * nx, y + far * ny], below: [x - far * nx, y - far * ny] };
}

const boxAround = ([x, y]: Point): Box => [x - WIDE / 2, y - HIGH / 2, x + WIDE / 2, y + HIGH / 2];

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
