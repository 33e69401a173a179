import type { CurveFunction } from "../../plot/index.ts";
import type { Local } from "../../widget/descent/valley.ts";

/** Where f′ is 0, told apart by f″. */
export interface Stationary {
  readonly x: number;
  readonly value: number;
  readonly bend: number;
  readonly kind: "minimum" | "maximum" | "inflection";
}

/** Where they are looked for: further than one can start, since one can roll. */
export const REACH = 8;
const SAMPLES = 1601;
/** A slope this small is 0, as near as float64 comes to the place. */
const ZERO = 1e-7;

/** The stationary points of f, from left to right: where f′ changes its sign, and where f″ does while f′ is 0. */
export function stationaryPoints(at: (x: number) => Local, slopes: CurveFunction): Stationary[] {
  const xs = Float64Array.from({ length: SAMPLES }, (_, i) => REACH * ((2 * (i + 0.31)) / SAMPLES - 1));
  const crossings = rootsOf(xs, Float64Array.from(slopes(xs).value), (x) => at(x).slope);
  const bends = rootsOf(
    xs,
    xs.map((x) => at(x).bend),
    (x) => at(x).bend,
  ).filter((x) => Math.abs(at(x).slope) < ZERO * ZERO);
  const found: Stationary[] = [];
  for (const x of [...crossings, ...bends].sort((a, b) => a - b)) {
    const { value, slope, bend } = at(x);
    const last = found.at(-1);
    if (Math.abs(slope) > ZERO || !Number.isFinite(value) || (last && x - last.x < 1e-6)) continue;
    found.push({ x: x + 0, value: value + 0, bend: bend + 0, kind: kindAt(at, x, bend) });
  }
  return found;
}

/** By f″; where that is 0 too, by the slopes beside the place. */
function kindAt(at: (x: number) => Local, x: number, bend: number): Stationary["kind"] {
  if (Math.abs(bend) > 1e-6) return bend > 0 ? "minimum" : "maximum";
  const [left, right] = [at(x - 1e-3).slope, at(x + 1e-3).slope];
  if (left < 0 && right > 0) return "minimum";
  return left > 0 && right < 0 ? "maximum" : "inflection";
}

/** Where a function changes its sign between neighbouring places, by halving. */
function rootsOf(xs: Float64Array, values: Float64Array, of: (x: number) => number): number[] {
  const roots: number[] = [];
  for (let i = 1; i < xs.length; i++) {
    if (!(values[i - 1]! * values[i]! < 0)) continue;
    let [low, high] = [xs[i - 1]!, xs[i]!];
    const rising = values[i]! > 0;
    for (let half = 0; half < 60; half++) {
      const middle = (low + high) / 2;
      if (of(middle) > 0 === rising) high = middle;
      else low = middle;
    }
    roots.push((low + high) / 2);
  }
  return roots;
}
