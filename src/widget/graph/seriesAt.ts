import { type Differentiable, taylor } from "../../autodiff/index.ts";

/** How far beside x0 coefficients are compared, in powers of two relative to x0: where they are to settle, the second comes nearer. */
const EXPONENTS = [-20, -24];
/** Coefficients closer than this, relative to the largest so far, count as one. */
const SAME = 1e-9;

/**
 * The Taylor coefficients f⁽ᵏ⁾(x0)/k! of f about x0 for k = 0, 1, … up to `order`, as far as f has those derivatives; empty where f has no
 * finite value. Automatic differentiation alone does not know how far that is: at a corner it gives a number by convention, and none where
 * infinities meet inside f. So coefficients are asked for beside x0 as well: where those of order k settle on one number from both sides, and
 * all before it did, that number is the coefficient.
 */
export function seriesAt(f: Differentiable, x0: number, order: number): readonly number[] {
  const unit = x0 === 0 ? 1 : 2 ** Math.floor(Math.log2(Math.abs(x0)));
  const [far, near] = EXPONENTS.map((exponent) => unit * 2 ** exponent) as [number, number];
  const { data } = taylor(f, [x0, x0 - far, x0 - near, x0 + far, x0 + near], order);
  if (!Number.isFinite(data[0])) return [];
  const found: number[] = [];
  let scale = 0;
  for (let k = 0; k <= order; k++) {
    const around = data.subarray(5 * k, 5 * k + 5);
    scale = Math.max(scale, ...[...around].filter(Number.isFinite).map(Math.abs));
    const coefficient = settled(around, SAME * scale);
    // The value itself needs no company: a function may have an edge or a jump where it has a value.
    if (coefficient === null) return k === 0 ? [data[0]! + 0] : found;
    found.push(coefficient + 0);
  }
  return found;
}

/** On what the numbers to the left and to the right settle, the one in the middle if they do so there; null on nothing common. */
function settled([at, farLeft, nearLeft, farRight, nearRight]: Float64Array, same: number): number | null {
  if (![nearLeft, nearRight].every(Number.isFinite)) return null;
  const closer = (near: number, far: number, goal: number) =>
    Math.abs(near - goal) <= 0.9 * Math.abs(far - goal) + same;
  if (closer(nearLeft!, farLeft!, at!) && closer(nearRight!, farRight!, at!)) return at!;
  const bounded = (near: number, far: number) => Math.abs(near) <= 1.1 * Math.abs(far) + same;
  const meet =
    Math.abs(nearLeft! - nearRight!) <= 0.9 * Math.abs(farLeft! - farRight!) + same &&
    bounded(nearLeft!, farLeft!) &&
    bounded(nearRight!, farRight!);
  return meet ? (nearLeft! + nearRight!) / 2 : null;
}
