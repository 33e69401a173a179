import { withinBand } from "./lines.ts";
import type { Interval, Point, View } from "./view.ts";

/** Evaluates a function at many places at once; NaN or ±∞ where it has no value. */
export type CurveFunction = (xs: Float64Array) => { readonly value: ArrayLike<number> };

/** Logical pixels between the first samples, and how often an interval between them may be halved. */
const SPACING = 6;
const HALVINGS = 6;
/** How far a sample may lie from the chord of its neighbours before both sides are halved, in logical pixels. */
const TOLERANCE = 0.1;
/** A rise of more than this between the finest samples, which are this close, may be a jump; in logical pixels. */
const JUMP = 3;
const FINEST = (2 * SPACING) / 2 ** HALVINGS;
const MOST_SAMPLES = 3000;

/**
 * The graph of a function in logical pixels, as connected pieces: dense where it bends, open at poles and jumps, ending where its domain
 * ends. A jump is told from a steep rise by halving further: a rise shrinks with the interval, a jump does not.
 */
export function sampleCurve(of: CurveFunction, view: View, domain: Interval = view.x.domain): Point[][] {
  const { width, height } = view;
  const left = Math.max(0, view.x.unit(domain[0])) * width;
  const right = Math.min(1, view.x.unit(domain[1])) * width;
  if (!(right > left)) return [];

  const evaluate = (us: Float64Array): Float64Array => {
    const xs = us.map((u) =>
      u === left && left > 0 ? domain[0] : u === right && right < width ? domain[1] : view.x.value(u / width),
    );
    const { value } = of(xs);
    return us.map((_, i) => {
      const v = (1 - view.y.unit(value[i] ?? Number.NaN)) * height;
      // A window's height above and below is far enough: beyond it a pole's two sides only differ by rounding.
      return Number.isFinite(v) ? Math.min(2 * height, Math.max(-height, v)) : Number.NaN;
    });
  };

  let us = firstSamples(left, right);
  let vs = evaluate(us);
  for (let round = 0; round < HALVINGS; round++) {
    const middles = new Float64Array(coarse(us, vs, height));
    if (middles.length === 0 || us.length + middles.length > MOST_SAMPLES) break;
    [us, vs] = merge(us, vs, middles, evaluate(middles));
  }
  return pieces(us, vs, height, (u) => evaluate(Float64Array.of(u))[0] ?? Number.NaN);
}

/** Evenly spread but not evenly spaced, so that no periodic function hides between the samples. */
function firstSamples(left: number, right: number): Float64Array {
  const count = Math.max(8, Math.ceil((right - left) / SPACING));
  const spread = (right - left) / count;
  return Float64Array.from({ length: count + 1 }, (_, i) => {
    const shift = i === 0 || i === count ? 0 : ((i * 0.618034) % 1) - 0.5;
    return i === count ? right : left + (i + 0.4 * shift) * spread;
  });
}

/** Middles of the intervals that need halving: beside a bend, at a domain's edge; not where everything is far outside the window. */
function coarse(us: Float64Array, vs: Float64Array, height: number): number[] {
  const last = us.length - 1;
  const bent = new Uint8Array(us.length);
  const near = (v: number) => v > -height && v < 2 * height;
  for (let i = 1; i < last; i++) {
    const [a, b, c] = [vs[i - 1]!, vs[i]!, vs[i + 1]!];
    const chord = a + ((c - a) * (us[i]! - us[i - 1]!)) / (us[i + 1]! - us[i - 1]!);
    const slope = Math.abs(c - a) / (us[i + 1]! - us[i - 1]!);
    if (Math.abs(b - chord) > TOLERANCE * Math.hypot(1, Math.min(slope, 20))) bent[i] = 1;
  }
  const middles: number[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b] = [vs[i]!, vs[i + 1]!];
    const edge = Number.isNaN(a) !== Number.isNaN(b);
    const seen = near(a) || near(b) || a < 0 !== b < 0;
    if (edge || (seen && (bent[i] || bent[i + 1]))) middles.push((us[i]! + us[i + 1]!) / 2);
  }
  return middles;
}

function merge(
  us: Float64Array,
  vs: Float64Array,
  newUs: Float64Array,
  newVs: Float64Array,
): [Float64Array, Float64Array] {
  const mergedU = new Float64Array(us.length + newUs.length);
  const mergedV = new Float64Array(mergedU.length);
  let old = 0;
  let fresh = 0;
  for (let k = 0; k < mergedU.length; k++) {
    const takeOld = fresh >= newUs.length || (old < us.length && us[old]! < newUs[fresh]!);
    mergedU[k] = takeOld ? us[old]! : newUs[fresh]!;
    mergedV[k] = takeOld ? vs[old++]! : newVs[fresh++]!;
  }
  return [mergedU, mergedV];
}

/** Joins the samples, except across jumps and where there is no value. */
function pieces(us: Float64Array, vs: Float64Array, height: number, at: (u: number) => number): Point[][] {
  const found: Point[][] = [];
  let piece: Point[] = [];
  const add = (u: number, v: number) => piece.push([u, v]);
  const close = () => {
    for (const part of withinBand(piece, height)) found.push(withoutCollinear(part));
    piece = [];
  };
  for (let i = 0; i < us.length; i++) {
    const [u, v] = [us[i]!, vs[i]!];
    if (i > 0) {
      const [u0, v0] = [us[i - 1]!, vs[i - 1]!];
      const edge = Number.isNaN(v0) !== Number.isNaN(v);
      const jump = u - u0 < FINEST && Math.abs(v - v0) > JUMP && !outside(v0, v, height);
      if (edge || jump) {
        const [a, va, b, vb] = bisect(u0, v0, u, v, at);
        if (a > u0 && !Number.isNaN(va)) add(a, va);
        if (!(Math.abs(vb - va) <= JUMP)) close();
        if (b < u && !Number.isNaN(vb)) add(b, vb);
      }
    }
    if (!Number.isNaN(v)) add(u, v);
  }
  close();
  return found;
}

function outside(a: number, b: number, height: number): boolean {
  return (a < 0 && b < 0) || (a > height && b > height);
}

/** Halves an interval towards its greatest rise, or towards the edge of the domain, until nothing is left of it. */
function bisect(
  a: number,
  va: number,
  b: number,
  vb: number,
  at: (u: number) => number,
): [number, number, number, number] {
  for (let i = 0; i < 48; i++) {
    const middle = (a + b) / 2;
    if (middle <= a || middle >= b) break;
    const v = at(middle);
    const keepRight =
      Number.isNaN(va) !== Number.isNaN(vb)
        ? Number.isNaN(v) === Number.isNaN(va)
        : Math.abs(vb - v) > Math.abs(v - va);
    if (keepRight) [a, va] = [middle, v];
    else [b, vb] = [middle, v];
    if (Math.abs(vb - va) < JUMP) break;
  }
  return [a, va, b, vb];
}

/**
 * Leaves out points that a straight line passes within a twentieth of a pixel: fewer bytes in the page, the same picture. From the last point
 * kept, every point passed narrows the slopes that a line may have; a point outside them begins a new line.
 */
function withoutCollinear(points: Point[]): Point[] {
  const [first, ...rest] = points;
  if (!first) return [];
  const kept = [first];
  let from = first;
  let passed = first;
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const point of rest) {
    const slope = (point[1] - from[1]) / (point[0] - from[0]);
    if (!(slope >= lowest && slope <= highest)) {
      kept.push(passed);
      from = passed;
      [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    }
    const run = point[0] - from[0];
    lowest = Math.max(lowest, (point[1] - 0.05 - from[1]) / run);
    highest = Math.min(highest, (point[1] + 0.05 - from[1]) / run);
    passed = point;
  }
  if (passed !== first) kept.push(passed);
  return kept;
}
