import { type Differentiable, jvp } from "../../autodiff/index.ts";

/** Why a slice has no slope at a point: no value there; values on one side only; slopes without bound; two slopes. */
export type Lack = "value" | "edge" | "steep" | "corner";

/** The derivative of a slice at a point, or why there is none. */
export interface SlopeAt {
  /** f there; null where it has no finite value. */
  readonly value: number | null;
  /** The partial derivative; null where there is none. */
  readonly slope: number | null;
  readonly lack: Lack | null;
  /** The slopes just beside the point; null where there are none. */
  readonly left: number | null;
  readonly right: number | null;
}

/** How far to the side slopes are compared, the second 16 times nearer. */
const FAR = 2 ** -16;
const NEAR = FAR / 16;
/** Slopes closer than this, relative to the largest among them, count as one. */
const SAME = 1e-6;

/**
 * The slope of f at `at`, a list of inputs, when only input number `moving` changes: forward mode along that input. At a corner autodiff gives a
 * number by convention, and where infinities meet inside f none although there is a slope: so it is asked on both sides as well, at two
 * distances. Differences that shrink with the distance are f's curvature; those that stay are a corner.
 */
export function slopeAt(f: Differentiable, at: readonly number[], moving: number): SlopeAt {
  const shifts = [0, -FAR, -NEAR, NEAR, FAR];
  const inputs = at.map((x, i) => shifts.map((shift) => (i === moving ? x + shift : x)));
  const { value, tangent } = jvp(
    f,
    inputs,
    at.map((_, i) => (i === moving ? 1 : 0)),
  );
  const [here, farLeft, left, right, farRight] = [...tangent.data] as [
    number,
    number,
    number,
    number,
    number,
  ];
  const [height, , valueLeft, valueRight] = [...value.data] as [number, number, number, number, number];
  const found = { value: finite(height), left: finite(left), right: finite(right) };
  const none = (lack: Lack): SlopeAt => ({ ...found, slope: null, lack });
  const some = (slope: number): SlopeAt => ({ ...found, slope: slope + 0, lack: null });

  if (found.value === null) return none("value");
  if (!Number.isFinite(valueLeft) || !Number.isFinite(valueRight)) return none("edge");
  const largest = Math.max(Math.abs(left), Math.abs(right));
  const same = SAME * largest;
  if (Number.isFinite(here)) {
    const gap = Math.max(Math.abs(left - here), Math.abs(right - here));
    const farGap = Math.max(Math.abs(farLeft - here), Math.abs(farRight - here));
    // A side without a finite slope proves nothing against the one that there is.
    return gap > same && gap > 0.9 * farGap ? none("corner") : some(here);
  }
  const growth = largest / Math.max(Math.abs(farLeft), Math.abs(farRight));
  if (!Number.isFinite(largest) || growth > 1.05) return none("steep");
  const apart = Math.abs(left - right);
  return apart > same && apart > 0.9 * Math.abs(farLeft - farRight)
    ? none("corner")
    : some((left + right) / 2);
}

const finite = (value: number) => (Number.isFinite(value) ? value + 0 : null);
