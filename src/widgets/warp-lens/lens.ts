import type { Tensor, Value } from "../../autodiff/index.ts";
import type { PlaneMap, Point } from "../../plot/index.ts";
import type { Row } from "./jacobianAt.ts";

/** The direction of the step d, a unit vector: the one of the book's table. */
export const DIRECTION: Point = [0.6, 0.8];

/** A function of x₁ and x₂, entry by entry. */
export type Component = (x1: Value, x2: Value) => Tensor;
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
    const [x, y] = f.map((each, i) => Float64Array.from(each(xs, ys).data, (to) => (to - value[i]!) / r)) as [
      Float64Array,
      Float64Array,
    ];
    return { x, y };
  };
}

/** How many windows a line may run out of sight, and how many it may cross from one sample to the next: beyond that it is left open. */
const [FAR, LEAP] = [40, 3];

/** The map with its lines left open where they run away or leap, as at poles; `reach` is half the window. */
export function openAtPoles(map: PlaneMap, [reachX, reachY]: Point): PlaneMap {
  return (us, vs) => {
    const image = map(us, vs);
    const x = Float64Array.from(image.x);
    const y = Float64Array.from(image.y);
    for (let i = 0; i < x.length; i++) {
      const away = Math.max(Math.abs(image.x[i]!) / reachX, Math.abs(image.y[i]!) / reachY);
      const leap =
        i > 0 &&
        Math.max(
          Math.abs(image.x[i]! - image.x[i - 1]!) / reachX,
          Math.abs(image.y[i]! - image.y[i - 1]!) / reachY,
        ) > LEAP;
      if (!(away < FAR) || leap) x[i] = y[i] = Number.NaN;
    }
    return { x, y };
  };
}

/** Places on the rim of the lens, in units of its half-width. */
const RIM: readonly Point[] = Array.from({ length: 16 }, (_, k): Point => {
  const [side, place] = [k >> 2, ((k % 4) - 1.5) / 2];
  const corner = place < -0.7 ? -1 : place;
  return (
    [
      [corner, -1],
      [1, corner],
      [-corner, 1],
      [-1, -corner],
    ] as const
  )[side]!;
});

export interface Miss {
  /** |f(x₀ + d) − f(x₀) − J d| / |d| for a step in the given direction; null where f has no finite value. */
  readonly ratio: number | null;
  /** The same for the worst place on the rim of the lens. */
  readonly worst: number | null;
}

/** What is left of numbers of this size after rounding, a few operations on. */
const EPSILON = 16 * 2 ** -53;

/** By how much J misses f at a distance r; what rounding alone explains counts as 0. */
export function missAt(f: Components, at: Point, value: Point, jacobian: Jacobian, r: number): Miss {
  const steps = [DIRECTION, ...RIM];
  const xs = Float64Array.from(steps, ([u]) => at[0] + r * u);
  const ys = Float64Array.from(steps, ([, v]) => at[1] + r * v);
  const misses = steps.map(() => [0, 0]);
  f.forEach((each, i) => {
    const values = each(xs, ys).data;
    const row = jacobian[i]!;
    const sizes = Math.abs(row[0]) * (Math.abs(at[0]) + r) + Math.abs(row[1]) * (Math.abs(at[1]) + r);
    values.forEach((there, k) => {
      const [u, v] = steps[k]!;
      const off = Math.abs(there - value[i]! - r * (row[0] * u + row[1] * v));
      const noise = EPSILON * (Math.abs(there) + Math.abs(value[i]!) + sizes);
      misses[k]![i] = off <= noise ? 0 : off / r;
    });
  });
  const sizes = misses.map(([a, b]) => Math.hypot(a!, b!));
  const worst = Math.max(...sizes);
  return { ratio: finite(sizes[0]!), worst: finite(worst) };
}

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
