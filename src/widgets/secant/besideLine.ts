import type { Anchor, Point } from "../../plot/index.ts";

/** A box that words would fill, or that they should keep clear of: left, top, right, bottom, in logical pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Place {
  readonly at: Point;
  readonly anchor: Anchor;
  readonly box: Box;
}

/** How far from an end of the line its label may stand, as shares of the line's length. */
const FROM_END = [0.1, 0.17, 0.25, 0.33, 0.41];
/** Kept free around words. */
const AIR = 4;
/** Between a line and the words beside it. */
const GAP = 7;

/**
 * Where to write a line's name: beside its visible part (`ends`, the preferred end last), where the words cover least of `points` (dense
 * along curves), stay in the drawing and out of `boxes`. Logical pixels throughout.
 */
export function besideLine(
  ends: readonly [Point, Point],
  size: readonly [width: number, height: number],
  points: readonly Point[],
  boxes: readonly Box[],
  drawing: readonly [width: number, height: number],
): Place {
  const [[x0, y0], [x1, y1]] = ends;
  const rising = (y1 - y0) * (x1 - x0) < 0;
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [end, start] of [
    [1, 0],
    [0, 1],
  ] as const) {
    for (const near of FROM_END) {
      const share = end + near * (start - end);
      const at: Point = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
      for (const anchor of rising ? (["se", "nw"] as const) : (["sw", "ne"] as const)) {
        const box = boxAt(at, anchor, size);
        const cost = crowding(box, points, boxes, drawing) + 0.6 * start + 4 * near;
        if (cost < least) [best, least] = [{ at, anchor, box }, cost];
      }
    }
  }
  return best!;
}

function boxAt([x, y]: Point, anchor: string, [width, height]: readonly [number, number]): Box {
  const left = anchor.includes("w") ? x - GAP - width : x + GAP;
  const top = anchor.includes("n") ? y - GAP - height : y + GAP;
  return [left, top, left + width, top + height];
}

function crowding(
  box: Box,
  points: readonly Point[],
  boxes: readonly Box[],
  [width, height]: readonly [number, number],
) {
  const [left, top, right, bottom] = box;
  const covered = points.filter(
    ([x, y]) => x > left - AIR && x < right + AIR && y > top - AIR && y < bottom + AIR,
  ).length;
  const met = boxes.filter(
    (other) => left < other[2] && right > other[0] && top < other[3] && bottom > other[1],
  ).length;
  const outside = Math.max(0, -left, right - width) + Math.max(0, -top, bottom - height);
  return covered + 4 * met + outside;
}
