import type { Interval } from "../../plot/index.ts";
import { type Landscape, SHOWN, STARTS } from "./landscape.ts";

/** Starts beside each other that lead to the same stationary point. */
export interface Band {
  readonly span: Interval;
  /** The place of the stationary point; null where the run settles nowhere. */
  readonly goal: number | null;
}

/** Steps that each start is followed. */
const STEPS = 200;
/** A run whose last step was shorter than this is settling. */
const CALM = 0.004;

/** Follows a row of starts with steps of size γ, all at once, and joins those that end alike. */
export function basinsOf(landscape: Landscape, gamma: number): Band[] {
  const [from, to] = SHOWN;
  const width = (to - from) / STARTS;
  const xs = Float64Array.from({ length: STARTS }, (_, i) => from + (i + 0.5) * width);
  for (let k = 0; k < STEPS; k++) {
    const slopes = landscape.slopesAt(xs);
    for (let i = 0; i < STARTS; i++) xs[i] = xs[i]! - gamma * slopes[i]!;
  }
  const slopes = landscape.slopesAt(xs);
  const bands: Band[] = [];
  for (let i = 0; i < STARTS; i++) {
    const goal = goalFrom(landscape, xs[i]!, slopes[i]!, gamma);
    const span = [from + i * width, from + (i + 1) * width] as const;
    const last = bands.at(-1);
    if (last && last.goal === goal) bands[bands.length - 1] = { span: [last.span[0], span[1]], goal };
    else bands.push({ span, goal });
  }
  return bands;
}

/** The stationary point that a settling run is rolling to: the next one downhill, unless it stands on one. */
export function goalFrom({ stationary }: Landscape, x: number, slope: number, gamma: number): number | null {
  if (!(Math.abs(gamma * slope) < CALM)) return null;
  const here = stationary.find((point) => Math.abs(point.x - x) < 1e-7);
  const ahead =
    slope > 0 ? stationary.findLast((point) => point.x < x) : stationary.find((point) => point.x > x);
  return (here ?? ahead)?.x ?? null;
}
