import { compile, jvp, type Tensor, zeros } from "../../autodiff/index.ts";
import type { CurveFunction, Interval } from "../../plot/index.ts";
import { heights } from "../../widget/descent/heights.ts";
import { type Valley, valleyOf } from "../../widget/descent/valley.ts";
import { remembered } from "../../widget/remembered.ts";
import { REACH, type Stationary, stationaryPoints } from "./stationaryPoints.ts";

/** A function of one variable with its valleys. */
export interface Landscape extends Valley {
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

/** The landscape of a formula, made once for each text. Throws what `parse` throws. */
export const landscapeOf = /* @__PURE__ */ remembered((text): Landscape => {
  const valley = valleyOf(text);
  const { f, curve, slopes, at } = valley;
  const many = compile((xs: Tensor) => jvp(f, [xs], [1]).tangent, zeros([STARTS]));
  const stationary = stationaryPoints(at, slopes);
  return {
    ...valley,
    slopesAt: (xs) => many.run(xs).data as Float64Array,
    stationary,
    lowest: lowestOf(stationary, curve),
    y: heights(curve, SHOWN),
  };
});

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
