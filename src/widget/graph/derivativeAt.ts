import { type Differentiable, jvp } from "../../autodiff/index.ts";

/** Why a function has no derivative at a point. */
export type Lack =
  /** It has no finite value there. */
  | "value"
  /** It has no values on one side, or on neither. */
  | "edge"
  /** Its values do not approach the one at the point. */
  | "jump"
  /** Its slopes grow or fall without bound. */
  | "steep"
  /** Its slopes settle on different numbers on the two sides. */
  | "corner"
  /** Its slopes settle on nothing. */
  | "restless";

/** The derivative of a function at a point, or why there is none. */
export interface DerivativeAt {
  /** f(x); null where f has no finite value. */
  readonly value: number | null;
  /** f′(x); null where there is no derivative. */
  readonly slope: number | null;
  readonly lack: Lack | null;
  /** On what the slopes settle as one comes from either side: ±Infinity without bound; null on nothing that can be seen. */
  readonly left: number | null;
  readonly right: number | null;
  /** Whether f has values on that side. */
  readonly open: { readonly left: boolean; readonly right: boolean };
}

/**
 * How far from x slopes are compared, in powers of two relative to x: three distances a quarter apart at each of three scales, the
 * smallest scale first. Nearer to x rounding hides more, and a scale that shows nothing gives way to the next.
 */
const EXPONENTS = [-40, -42, -44, -25, -27, -29, -10, -12, -14];
/** Numbers closer than this, relative to the largest among them, count as one. */
const SAME = 1e-6;

/**
 * The derivative of f at x. Automatic differentiation alone does not know: at corners it gives a number by convention, and none where
 * infinities meet inside f although the slope is finite, as in √(x⁴) at 0. So it is asked on both sides of x as well. Where f is
 * continuous and the slopes settle on one number, that is the derivative; where they settle on two, there is none. A side on which it
 * has no slopes at all, as √(max(x, 0)) at −1, is asked by difference quotients.
 */
export function derivativeAt(f: Differentiable, x: number): DerivativeAt {
  const unit = x === 0 ? 1 : 2 ** Math.floor(Math.log2(Math.abs(x)));
  const steps = EXPONENTS.map((exponent) => unit * 2 ** exponent);
  const { value, tangent } = jvp(f, [[x, ...steps.map((t) => x - t), ...steps.map((t) => x + t)]], [1]);
  const split = ({ data }: { readonly data: Float64Array }) =>
    [data[0]!, data.subarray(1, 1 + steps.length), data.subarray(1 + steps.length)] as const;
  const [at, valuesLeft, valuesRight] = split(value);
  const [here, tangentsLeft, tangentsRight] = split(tangent);
  const quotients = (values: Float64Array, sign: 1 | -1) =>
    values.map((y, i) => (y - at) / (sign * steps[i]!));
  const slopesLeft = tangentsLeft.some(Number.isFinite) ? tangentsLeft : quotients(valuesLeft, -1);
  const slopesRight = tangentsRight.some(Number.isFinite) ? tangentsRight : quotients(valuesRight, 1);

  const open = { left: valuesLeft.some(Number.isFinite), right: valuesRight.some(Number.isFinite) };
  const pair = settledPair(slopesLeft, slopesRight, open);
  const left = pair && open.left ? limitOf(pair[0]) : null;
  const right = pair && open.right ? limitOf(pair[1]) : null;
  const found = { value: Number.isFinite(at) ? at : null, left, right, open };
  const none = (lack: Lack) => ({ ...found, slope: null, lack });

  if (!Number.isFinite(at)) return none("value");
  if (!open.left || !open.right) return none("edge");
  if (leaps(valuesLeft, at) || leaps(valuesRight, at)) return none("jump");
  if (!pair || left === null || right === null)
    return Number.isFinite(here) ? { ...found, slope: here, lack: null } : none("restless");
  if (!Number.isFinite(left) || !Number.isFinite(right)) return none("steep");

  const [l, r] = pair;
  const same = SAME * Math.max(...l.map(Math.abs), ...r.map(Math.abs));
  // The gap between both sides shrinks with the distance where f is smooth, and stays where it has a corner.
  const [far, near] = [Math.abs(l[0] - r[0]), Math.abs(l[2] - r[2])];
  if (near > same && near > 0.1 * far && Math.abs(left - right) > same) return none("corner");
  const spread = Math.abs(l[0] - l[2]) + Math.abs(r[0] - r[2]);
  return { ...found, slope: Math.abs(here - left) <= same + spread ? here : (left + right) / 2, lack: null };
}

/** Slopes at three distances, each a quarter of the one before. */
type Triple = readonly [far: number, middle: number, near: number];

/** The slopes on both sides at the smallest scale at which they settle on every side that f has. */
function settledPair(left: Float64Array, right: Float64Array, open: DerivativeAt["open"]) {
  for (let i = 0; i < EXPONENTS.length; i += 3) {
    const l = [left[i]!, left[i + 1]!, left[i + 2]!] as const;
    const r = [right[i]!, right[i + 1]!, right[i + 2]!] as const;
    if ((!open.left || limitOf(l) !== null) && (!open.right || limitOf(r) !== null)) return [l, r] as const;
  }
  return undefined;
}

/**
 * What slopes approach that follow c + a·tᵖ as the distance t is quartered (Aitken's Δ²): c, or ±Infinity where they grow; null where
 * they do neither.
 */
function limitOf([a, b, c]: Triple): number | null {
  if (![a, b, c].every(Number.isFinite)) return null;
  const [first, second] = [b - a, c - b];
  if (Math.abs(second) <= 0.1 * SAME * Math.abs(c)) return c;
  const ratio = second / first;
  if (Math.abs(ratio) < 0.95) return c + (second * ratio) / (1 - ratio);
  return ratio > 0 && c / a > 1.05 ? Math.sign(c) * Number.POSITIVE_INFINITY : null;
}

/** Whether values keep away from f(x) however near one comes: at the nearest place they are hardly closer than at the farthest. */
function leaps(values: Float64Array, at: number): boolean {
  const distances = [...values].filter(Number.isFinite).map((value) => Math.abs(value - at));
  const nearest = distances[Math.min(2, distances.length - 1)]!;
  return nearest > 1e-9 * (1 + Math.abs(at)) && nearest > 0.5 * distances.at(-1)!;
}
