import type { CurveFunction, Interval } from "../../plot/index.ts";

export interface GraphWindow {
  readonly x: Interval;
  readonly y: Interval;
}

const SAMPLES = 280;
/** The share of a graph's heights at either end that may lie outside, where the graph runs away. */
const TAIL = 0.1;
/** How far beyond the rest an extreme may lie and still be shown, in heights of the rest: at the rim of the axis, and inside, where it is a
 * feature of the graph, a summit or an end. */
const REACH = { rim: 0.28, inside: 0.7 };
/** Air above and below, in heights of what is shown; below, the axis has its names. */
const AIR = { above: 0.08, below: 0.15 };
/** Heights beyond this are not to be shown beside others. */
const HUGE = 1e12;

/**
 * The part of a graph worth showing: of the x axis what `x` gives, as far as f has values; upwards as high as most of the graph reaches,
 * with its extremes where these are not far off. Depends on f alone, so that it stands still while one moves along the graph.
 */
export function graphWindow(of: CurveFunction, x: Interval): GraphWindow {
  const xs = Float64Array.from(
    { length: SAMPLES + 1 },
    (_, i) => (x[0] * (SAMPLES - i) + x[1] * i) / SAMPLES,
  );
  const { value } = of(xs);
  const seen = Array.from(xs, (at, i) => ({ at, height: value[i]! })).filter(
    ({ height }) => Math.abs(height) < HUGE,
  );
  if (seen.length === 0) return { x, y: [-1, 1] };
  const beside = 0.06 * (x[1] - x[0]);
  return {
    x: [Math.max(x[0], seen[0]!.at - beside), Math.min(x[1], seen.at(-1)!.at + beside)],
    y: padded(heightsShown(seen, x)),
  };
}

function heightsShown(
  seen: { readonly at: number; readonly height: number }[],
  [left, right]: Interval,
): Interval {
  const sorted = [...seen].sort((a, b) => a.height - b.height);
  const last = sorted.length - 1;
  const [low, high] = [TAIL, 1 - TAIL].map((share) => sorted[Math.round(share * last)]!.height) as [
    number,
    number,
  ];
  const shown = (extreme: { readonly at: number; readonly height: number }, rest: number) => {
    const reach = extreme.at === left || extreme.at === right ? REACH.rim : REACH.inside;
    return Math.abs(extreme.height - rest) <= reach * (high - low) ? extreme.height : rest;
  };
  return [shown(sorted[0]!, low), shown(sorted[last]!, high)];
}

/** With some air around; a level line stands in the middle. */
function padded([low, high]: Interval): Interval {
  const height = high - low;
  if (height > 1e-9 * Math.abs(high)) return [low - AIR.below * height, high + AIR.above * height];
  const around = Math.max(1, Math.abs(high) / 2);
  return [low - around, high + around];
}
