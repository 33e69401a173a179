import type { Point } from "./view.ts";

/**
 * Leaves out points of a line that lie within `tolerance` of the line without them, after Douglas and Peucker: fewer bytes, the same
 * picture. The ends stay; a closed ring stays closed.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(line.length);
  const open: [number, number][] = [[0, line.length - 1]];
  keep[0] = keep[line.length - 1] = 1;
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from]!, line[to]!];
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const off = distance(line[i]!, a, b);
      if (off > worst) {
        worst = off;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i]);
}

/** How far p is from the segment from a to b. */
export function distance(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  const x = p[0] - a[0] - t * dx;
  const y = p[1] - a[1] - t * dy;
  return Math.sqrt(x * x + y * y);
}
