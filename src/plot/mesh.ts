import type { FieldFunction } from "./sampleField.ts";
import type { Point3, SpaceView } from "./space.ts";
import type { Point } from "./view.ts";

/** One small quadrilateral of a surface. */
export interface Facet {
  readonly corners: readonly Point[];
  /** 0 in shadow and low, 1 lit and high. */
  readonly tone: number;
}

/** A surface's corner points, row by row; `cells` + 1 of them in each direction. */
export interface Mesh {
  readonly cells: number;
  readonly corners: readonly Point3[];
}

/** Evaluates a function over the floor with one call. */
export function meshOf(of: FieldFunction, { x, y }: SpaceView, cells: number): Mesh {
  const count = (cells + 1) ** 2;
  const xs = Float64Array.from({ length: count }, (_, i) => x.value((i % (cells + 1)) / cells));
  const ys = Float64Array.from({ length: count }, (_, i) => y.value(Math.floor(i / (cells + 1)) / cells));
  const { value } = of(xs, ys);
  return { cells, corners: Array.from(xs, (x, i): Point3 => [x, ys[i]!, value[i]!]) };
}

/** The facets of a mesh from the furthest to the nearest (painter's algorithm); those without a value or above the box are left out. */
export function facetsOf({ cells, corners }: Mesh, view: SpaceView): Facet[] {
  const [bottom, top] = view.z;
  const found: (Facet & { depth: number })[] = [];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const first = row * (cells + 1) + column;
      const quad = [first, first + 1, first + cells + 2, first + cells + 1].map((i) => corners[i]!);
      const heights = quad.map(([, , z]) => z);
      if (!heights.every(Number.isFinite) || Math.min(...heights) > top || Math.max(...heights) < bottom)
        continue;
      const shown = quad.map(([x, y, z]): Point3 => [x, y, Math.min(top, Math.max(bottom, z))]);
      const middle = heights.reduce((sum, z) => sum + z, 0) / 4;
      const height = Math.min(1, Math.max(0, (middle - bottom) / (top - bottom)));
      found.push({
        corners: shown.map((corner) => view.project(corner)),
        tone: 0.55 * height + 0.45 * light(shown, view),
        depth: shown.reduce((sum, corner) => sum + view.depth(corner), 0),
      });
    }
  }
  return found.sort((a, b) => b.depth - a.depth);
}

/** How much a facet faces a light that stands with the eye, up to the left: from 0 to 1. */
function light(quad: readonly Point3[], view: SpaceView): number {
  const at = quad.map((corner): Point3 => [...view.project(corner), view.depth(corner) * view.scalePx]);
  const [a, b, c, d] = at as [Point3, Point3, Point3, Point3];
  const [p, q] = [minus(c, a), minus(d, b)];
  const normal: Point3 = [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
  const toLight: Point3 = [-0.5, -0.65, -0.57];
  const facing = normal[0] * toLight[0] + normal[1] * toLight[1] + normal[2] * toLight[2];
  return Math.abs(facing) / (Math.hypot(...normal) || 1);
}

function minus(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
