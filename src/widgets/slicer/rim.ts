import type { FieldFunction, Point3 } from "../../plot/index.ts";
import type { Mesh } from "../../plot/mesh.ts";

/** How often the way from a corner with a value to one without is halved. */
const HALVINGS = 10;
/** Steps to neighbours in columns and rows, each beside its opposite; straight ones first. */
const STEPS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;

/**
 * A mesh whose surface ends where its function does: a corner without a value (NaN) moves towards a neighbour that has one, as far as the
 * edge of the domain. Corners between two that have values stay as they are: a pole is no edge. Infinite heights mark what is left out.
 */
export function mendRim({ cells, corners }: Mesh, of: FieldFunction): Mesh {
  const neighbour = (i: number, [right, down]: readonly [number, number]) => {
    const [column, row] = [(i % (cells + 1)) + right, Math.floor(i / (cells + 1)) + down];
    if (column < 0 || row < 0 || column > cells || row > cells) return undefined;
    const found = corners[row * (cells + 1) + column]!;
    return Number.isFinite(found[2]) ? found : undefined;
  };
  const edges: { readonly i: number; good: Point3; bad: Point3 }[] = [];
  corners.forEach((bad, i) => {
    if (!Number.isNaN(bad[2])) return;
    const around = STEPS.map((step) => neighbour(i, step));
    const good = around.find(Boolean);
    const between = around.some((found, k) => k % 2 === 0 && found && around[k + 1]);
    if (good && !between) edges.push({ i, good, bad });
  });
  if (edges.length === 0) return { cells, corners };
  for (let round = 0; round < HALVINGS; round++) {
    const xs = Float64Array.from(edges, ({ good, bad }) => (good[0] + bad[0]) / 2);
    const ys = Float64Array.from(edges, ({ good, bad }) => (good[1] + bad[1]) / 2);
    const { value } = of(xs, ys);
    edges.forEach((edge, k) => {
      const middle: Point3 = [xs[k]!, ys[k]!, value[k]!];
      if (Number.isFinite(middle[2])) edge.good = middle;
      else edge.bad = middle;
    });
  }
  const mended = [...corners];
  for (const { i, good } of edges) mended[i] = good;
  return { cells, corners: mended };
}
