import { type Differentiable, jvp, valueAndGrad } from "../../autodiff/index.ts";
import type { Point } from "../../plot/index.ts";

/** Why a function has no gradient at a point: no value; no values in some directions; slopes without bound; slopes that are no row times u. */
type Lack = "value" | "edge" | "steep" | "kink";

export interface GradientAt {
  /** f there; null where it has no finite value. */
  readonly value: number | null;
  /** The row of partial derivatives; null where f is not differentiable. */
  readonly row: readonly [number, number] | null;
  readonly lack: Lack | null;
}

/** How far away slopes are compared, and 16 times nearer. */
const FAR = 2 ** -16;
export const NEAR = FAR / 16;
/** Slopes closer than this, relative to the largest among them, count as one. */
const SAME = 1e-6;
const DIRECTIONS = 24;

/**
 * The slopes of f in many directions at once, `degrees` from the first axis, by forward mode: each at a point `away` from `at` in its own
 * direction.
 */
export function slopesTowards(f: Differentiable, at: Point, degrees: ArrayLike<number>, away = 0) {
  const u = Array.from(degrees, unit);
  const inputs = ([0, 1] as const).map((i) =>
    Float64Array.from(u, (direction) => at[i] + away * direction[i]),
  );
  const tangents = ([0, 1] as const).map((i) => Float64Array.from(u, (direction) => direction[i]));
  const { value, tangent } = jvp(f, inputs, tangents);
  return { values: value.data, slopes: tangent.data };
}

/** The unit vector towards an angle in degrees. */
export function unit(degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return [Math.cos(radians), Math.sin(radians)];
}

/**
 * The gradient by reverse mode, where f is differentiable. Autodiff alone does not know: at corners it gives numbers by convention, and none
 * where infinities meet inside f. So slopes beside the point are asked as well, all round and at two distances: where they come nearer to the row
 * times the direction as one comes nearer to the point, the row is the gradient; where they keep away from it, there is none.
 */
export function gradientAt(f: Differentiable, at: Point): GradientAt {
  const { value: output, gradients } = valueAndGrad(f)(...at);
  const height = output.data[0]!;
  const value = Number.isFinite(height) ? height + 0 : null;
  const none = (lack: Lack): GradientAt => ({ value, row: null, lack });
  if (value === null) return none("value");
  const degrees = Array.from({ length: DIRECTIONS }, (_, k) => (360 * k) / DIRECTIONS);
  const far = slopesTowards(f, at, degrees, FAR).slopes;
  const { values, slopes: near } = slopesTowards(f, at, degrees, NEAR);
  if (!values.every(Number.isFinite)) return none("edge");
  const [largest, largestFar] = [near, far].map((slopes) => Math.max(...slopes.map(Math.abs))) as [
    number,
    number,
  ];
  const asked = gradients.map(({ data }) => data[0]! + 0) as [number, number];
  const known = asked.every(Number.isFinite);
  if (!Number.isFinite(largest) || (!known && largest > 1.05 * largestFar)) return none("steep");
  const row = known ? asked : fitted(near);
  const gap = (slopes: Float64Array) =>
    Math.max(...slopes.map((slope, k) => Math.abs(slope - along(row, unit(degrees[k]!)))));
  return gap(near) > SAME * largest && gap(near) > 0.9 * gap(far) ? none("kink") : { value, row, lack: null };
}

/** A row times a direction: the slope in that direction. */
export function along(row: readonly [number, number], u: Point): number {
  return row[0] * u[0] + row[1] * u[1];
}

/** The row that slopes all round would have, from opposite directions along the axes. */
function fitted(slopes: Float64Array): [number, number] {
  const quarter = DIRECTIONS / 4;
  return [(slopes[0]! - slopes[2 * quarter]!) / 2, (slopes[quarter]! - slopes[3 * quarter]!) / 2];
}
