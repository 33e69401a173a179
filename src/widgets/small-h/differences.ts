import type { Differentiable } from "../../autodiff/index.ts";
import { valueAndSlope, valuesOf } from "../../widget/curve.ts";

/** A number, or null where the computer has none. */
export type Maybe = number | null;

const finite = (value: number): Maybe => (Number.isFinite(value) ? value : null);

/** Both difference quotients at one step, in float64, and how far they are from autodiff's derivative. */
export interface Differences {
  readonly h: number;
  readonly forward: Maybe;
  readonly central: Maybe;
  readonly forwardError: Maybe;
  readonly centralError: Maybe;
}

/** The quotients of f at x for every step of `hs`, all in one sweep, as they come out in float64. */
export function differencesAt(f: Differentiable, x: number, hs: readonly number[]): Differences[] {
  const slope = finite(valueAndSlope(f, x).slope);
  const off = (quotient: Maybe) => (quotient === null || slope === null ? null : Math.abs(quotient - slope));
  const { value } = valuesOf(f)(Float64Array.of(x, ...hs.map((h) => x + h), ...hs.map((h) => x - h)));
  const here = value[0]!;
  return hs.map((h, i) => {
    const right = value[1 + i]!;
    const left = value[1 + hs.length + i]!;
    const forward = finite((right - here) / h);
    const central = finite((right - left) / (2 * h));
    return { h, forward, central, forwardError: off(forward), centralError: off(central) };
  });
}

/** Ten steps a decade from 1e-16 to 1; powers of ten exactly, the others with all their digits: short decimals round too luckily. */
const PER_DECADE = 10;
const DECADES = 16;
export const steps: readonly number[] = Array.from({ length: DECADES * PER_DECADE + 1 }, (_, i) => {
  const power = Math.floor(i / PER_DECADE) - DECADES;
  return Number(`1e${power}`) * 10 ** ((i % PER_DECADE) / PER_DECADE);
});

/**
 * The power of ten at which a difference does best. What counts for a power is the worst error within half a decade of it: the error
 * is ragged, and a step that hits by luck proves nothing. Null where nothing could be computed.
 */
export function bestStep(errors: readonly Maybe[]): Maybe {
  let best: Maybe = null;
  let least = Number.POSITIVE_INFINITY;
  // From the largest step down, so that of equally good ones the largest is taken.
  for (let power = DECADES; power >= 0; power--) {
    const at = power * PER_DECADE;
    const around = errors.slice(Math.max(0, at - PER_DECADE / 2), at + PER_DECADE / 2 + 1);
    if (around.some((error) => error === null)) continue;
    const worst = Math.max(...(around as number[]));
    if (worst < least) [best, least] = [steps[at]!, worst];
  }
  return best;
}
