import type { Point } from "./view.ts";

/**
 * The part of the line through p and q that lies in the box from (0, 0) to (width, height), by Liang and Barsky's parameters; nothing
 * when p and q coincide or the line misses the box.
 */
export function lineInBox(p: Point, q: Point, width: number, height: number): [Point, Point] | undefined {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  if (!(Math.hypot(dx, dy) > 1e-9)) return undefined;
  let enter = Number.NEGATIVE_INFINITY;
  let leave = Number.POSITIVE_INFINITY;
  for (const [start, step, size] of [
    [p[0], dx, width],
    [p[1], dy, height],
  ] as const) {
    if (Math.abs(step) < 1e-12) {
      if (start < 0 || start > size) return undefined;
      continue;
    }
    const [a, b] = [-start / step, (size - start) / step];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  if (!(leave > enter)) return undefined;
  return [
    [p[0] + enter * dx, p[1] + enter * dy],
    [p[0] + leave * dx, p[1] + leave * dy],
  ];
}

/** The parts of a path that lie between y = 0 and y = height, cut where it leaves. */
export function withinBand(path: readonly Point[], height: number): Point[][] {
  const inside = (y: number) => y >= 0 && y <= height;
  const parts: Point[][] = [];
  let part: Point[] = [];
  const cut = () => {
    if (part.length > 0) parts.push(part);
    part = [];
  };
  path.forEach((b, i) => {
    const a = path[i - 1];
    if (a && inside(a[1]) !== inside(b[1])) {
      const crossing = crossingOf(a, b, inside(a[1]) ? b[1] : a[1], height);
      part.push(crossing);
      if (inside(a[1])) cut();
    } else if (a && !inside(b[1]) && a[1] < 0 !== b[1] < 0) {
      parts.push([crossingOf(a, b, a[1], height), crossingOf(a, b, b[1], height)]);
    }
    if (inside(b[1])) part.push(b);
  });
  cut();
  return parts;
}

/** Where the segment from a to b crosses the edge beyond which `outer` lies. */
function crossingOf(a: Point, b: Point, outer: number, height: number): Point {
  const y = outer < 0 ? 0 : height;
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
}

/** The head of an arrow that points from p to q: three corners, the tip first. Shorter arrows get smaller heads. */
export function arrowHead(p: Point, q: Point, size: number): Point[] {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const length = Math.hypot(dx, dy);
  if (!(length > 0)) return [];
  const head = Math.min(size, length * 0.6);
  const [ux, uy] = [dx / length, dy / length];
  const corner = (side: number): Point => [
    q[0] - head * (ux + side * 0.42 * uy),
    q[1] - head * (uy - side * 0.42 * ux),
  ];
  return [q, corner(1), corner(-1)];
}
