import { compile, type Differentiable, grad, jvp, type Tensor, zeros } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { CurveFunction, Interval } from "../../plot/index.ts";
import { slopesOf, valuesOf } from "../../widget/curve.ts";
import { heights } from "./heights.ts";
import { REACH, type Stationary, stationaryPoints } from "./stationaryPoints.ts";

/** f, f′ and f″ at one place; numbers that are none where there are none. */
export interface Local {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

/** A function of one variable with its valleys. */
export interface Landscape {
  readonly curve: CurveFunction;
  at(x: number): Local;
  /** f′ at each of `STARTS` places; the next call overwrites what it gave. */
  slopesAt(xs: Float64Array): Float64Array;
  /** From left to right. */
  readonly stationary: readonly Stationary[];
  /** The minimum that is lower than f anywhere else, as far as one looks; null where there is none, or more than one. */
  readonly lowest: Stationary | null;
  /** The heights worth showing. */
  readonly y: Interval;
}

/** The part of the x axis that is shown, and on which one starts. */
export const SHOWN = [-2.5, 2.5] as const;
/** How many starts are followed to colour the axis. */
export const STARTS = 480;

const KEPT = 8;
const kept = new Map<string, Landscape>();

/** The landscape of a formula, made once for each text. Throws what `parse` throws. */
export function landscapeOf(text: string): Landscape {
  const landscape = kept.get(text) ?? makeLandscape(text);
  kept.delete(text);
  kept.set(text, landscape);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return landscape;
}

function makeLandscape(text: string): Landscape {
  const f: Differentiable = toFunction(parse(text, { variables: ["x"] }), ["x"]);
  const one = compile((x: Tensor) => {
    const { value: slope, tangent: bend } = jvp((each: Tensor) => grad(f)(each)[0]!, [x], [1]);
    return { value: jvp(f, [x], [0]).value, slope, bend };
  }, 0);
  const many = compile((xs: Tensor) => jvp(f, [xs], [1]).tangent, zeros([STARTS]));
  const at = (x: number): Local => {
    const { value, slope, bend } = one.run(x);
    return { value: value.data[0]!, slope: slope.data[0]!, bend: bend.data[0]! };
  };
  const curve = valuesOf(f);
  const stationary = stationaryPoints(at, slopesOf(f));
  return {
    curve,
    at,
    slopesAt: (xs) => many.run(xs).data as Float64Array,
    stationary,
    lowest: lowestOf(stationary, curve),
    y: heights(curve, SHOWN),
  };
}

/** Heights that differ by less are as low. */
const LEVEL = 1e-9;

function lowestOf(stationary: readonly Stationary[], curve: CurveFunction): Stationary | null {
  const [first, second] = stationary
    .filter(({ kind }) => kind === "minimum")
    .sort((a, b) => a.value - b.value);
  if (!first) return null;
  const noise = LEVEL * (1 + Math.abs(first.value));
  const xs = Float64Array.from({ length: STARTS }, (_, i) => REACH * ((2 * i) / (STARTS - 1) - 1));
  const lower = Array.from(curve(xs).value).some((height) => height < first.value - noise);
  return lower || (second && second.value < first.value + noise) ? null : first;
}
