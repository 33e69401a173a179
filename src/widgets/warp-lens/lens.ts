import type { PlaneMap, Point } from "../../plot/index.ts";
import type { Component, Row } from "../../widget/graph/rowAt.ts";

/** The direction of the step d, a unit vector: the one of the book's table. */
export const DIRECTION: Point = [0.6, 0.8];

export type Components = readonly [Component, Component];
export type Jacobian = readonly [Row, Row];

/** J times a step. */
export const times = ([[a, b], [c, d]]: Jacobian, [x, y]: Point): Point => [a * x + b * y, c * x + d * y];

/**
 * The map as seen through a lens of half-width r around x₀: takes u, in units of r, to (f(x₀ + r u) − f(x₀)) / r. To first order that is J u
 * at any r, so zooming in leaves the parallelogram where it is.
 */
export function throughLens(f: Components, at: Point, value: Point, r: number): PlaneMap {
  return (us, vs) => {
    const xs = Float64Array.from(us, (u) => at[0] + r * u);
    const ys = Float64Array.from(vs, (v) => at[1] + r * v);
    const [x, y] = f.map((each, i) => each(xs, ys).data.map((to) => (to - value[i]!) / r)) as [
      Float64Array,
      Float64Array,
    ];
    return { x, y };
  };
}

/** Places on the rim of the lens, in units of its half-width. */
const RIM: readonly Point[] = [-1, -0.45, 0.1, 0.65].flatMap((t): Point[] => [
  [t, -1],
  [1, t],
  [-t, 1],
  [-1, -t],
]);

/** What is left of numbers of this size after rounding, a few operations on. */
const EPSILON = 16 * 2 ** -53;

/**
 * |f(x₀ + s) − f(x₀) − J s| / r for steps s of r times the given ones, by how much J misses f; null where f has no finite value. What
 * rounding alone explains counts as 0.
 */
function missesAt(
  f: Components,
  at: Point,
  value: Point,
  jacobian: Jacobian,
  steps: readonly (readonly [u: Point, r: number])[],
) {
  const xs = Float64Array.from(steps, ([u, r]) => at[0] + r * u[0]);
  const ys = Float64Array.from(steps, ([u, r]) => at[1] + r * u[1]);
  const [first, second] = f.map((each, i) => {
    const [a, b] = jacobian[i]!;
    const start = value[i]!;
    return each(xs, ys).data.map((there, k) => {
      const [[u, v], r] = steps[k]!;
      const off = Math.abs(there - start - r * (a * u + b * v));
      const sizes = Math.abs(a) * (Math.abs(at[0]) + r) + Math.abs(b) * (Math.abs(at[1]) + r);
      const noise = EPSILON * (Math.abs(there) + Math.abs(start) + sizes);
      return off <= noise ? 0 : off / r;
    });
  }) as [Float64Array, Float64Array];
  return steps.map((_, k) => finite(Math.hypot(first[k]!, second[k]!)));
}

/** The quotient of the limit, |f(x₀ + d) − f(x₀) − J d| / |d|, for steps d of these lengths in the one direction. */
export const ratiosAt = (
  f: Components,
  at: Point,
  value: Point,
  jacobian: Jacobian,
  lengths: readonly number[],
) =>
  missesAt(
    f,
    at,
    value,
    jacobian,
    lengths.map((r) => [DIRECTION, r]),
  );

/** Whether J misses f nowhere on the rim of a lens. */
export const isExact = (f: Components, at: Point, value: Point, jacobian: Jacobian, r: number) =>
  missesAt(
    f,
    at,
    value,
    jacobian,
    RIM.map((u) => [u, r]),
  ).every((miss) => miss === 0);

/** The largest sizes of both components on the rim of a lens, as its map gives them; values that are not finite are left out. */
export function rimReach(map: PlaneMap): Point {
  const { x, y } = map(
    Float64Array.from(RIM, ([u]) => u),
    Float64Array.from(RIM, ([, v]) => v),
  );
  const most = (sizes: ArrayLike<number>) =>
    Array.from(sizes, Math.abs).reduce((top, size) => (size > top && size < 1e300 ? size : top), 0);
  return [most(x), most(y)];
}

export const finite = (value: number) => (Number.isFinite(value) ? value + 0 : null);
