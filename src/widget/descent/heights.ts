import type { CurveFunction, Interval } from "../../plot/index.ts";

const SAMPLES = 240;
const HUGE = 1e12;
const AIR = 0.09;
/** How far the picture reaches above the lowest point, in medians: the valleys are to be seen, not the walls round them. */
const REACH = 3.2;
/** How far a fall without end is followed, beside how far most of the graph rises. */
const FALL = 4;

/** The heights of a graph worth showing to one who goes down it: the low ones whole, walls and poles cut off. */
export function heights(of: CurveFunction, [from, to]: Interval): Interval {
  const xs = Float64Array.from({ length: SAMPLES + 1 }, (_, i) => from + ((to - from) * i) / SAMPLES);
  const sorted = Float64Array.from(of(xs).value)
    .filter((height) => Math.abs(height) < HUGE)
    .sort();
  if (sorted.length === 0) return [-1, 1];
  const share = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const [lowest, middle, most, highest] = [share(0), share(0.5), share(0.9), share(1)];
  const low = most > middle ? Math.max(lowest, middle - FALL * (most - middle)) : lowest;
  const high = middle > low ? Math.min(highest, low + REACH * (middle - low)) : highest;
  const margin = high - low > 1e-9 * Math.abs(high) ? AIR * (high - low) : Math.max(1, Math.abs(high) / 2);
  return [low - margin, high + margin];
}
