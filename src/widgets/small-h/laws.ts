import { type Differentiable, taylor } from "../../autodiff/index.ts";

/** Half the distance from 1 to the next float64: what rounding may change a number by, in relation to its size. */
const UNIT_ROUNDOFF = 2 ** -53;

/** A stretch of steps on which one kind of error leads, and its size there: a straight line on logarithmic axes. */
export interface Arm {
  readonly from: number;
  readonly to: number;
  of(h: number): number;
}

/** What theory expects of the errors; null where an error is absent. */
export interface Laws {
  /** |f″|/2·h, by which the secant's slope differs from the tangent's. */
  readonly forward: Arm | null;
  /** |f‴|/6·h², what is left of it when both sides are averaged. */
  readonly central: Arm | null;
  /** u(2|f| + |x f′|)/h: rounding of the two values, and of x + h, divided by the step. */
  readonly rounding: Arm | null;
}

/** The laws of f at x, from its Taylor coefficients there, for steps from `least` to 1. */
export function lawsAt(f: Differentiable, x: number, least: number): Laws {
  const [value, slope, second, third] = taylor(f, x, 3).data;
  const size = (factor: number) => (Number.isFinite(factor) ? Math.abs(factor) : 0);
  const [first, square] = [size(second!), size(third!)];
  const round = UNIT_ROUNDOFF * (2 * size(value!) + size(x * slope!));
  const within = (h: number) => Math.min(1, Math.max(least, h));
  const arm = (factor: number, from: number, to: number, of: (h: number) => number): Arm | null =>
    factor > 0 && from < to ? { from, to, of } : null;
  // Where the rising lines meet the falling one: the feet of the two V.
  const forwardFoot = within(Math.sqrt(round / first));
  const centralFoot = within(Math.cbrt(round / square));
  const feet = [first > 0 ? forwardFoot : 0, square > 0 ? centralFoot : 0];
  return {
    forward: arm(first, forwardFoot, 1, (h) => first * h),
    central: arm(square, centralFoot, 1, (h) => square * h * h),
    rounding: arm(round, least, Math.max(...feet) || 1, (h) => round / h),
  };
}
