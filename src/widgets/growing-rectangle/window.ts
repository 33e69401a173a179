import type { Interval } from "../../plot/index.ts";

/** Round lengths between 1 and 10, close enough that little room is wasted, and few enough that the window seldom changes. */
const ROUND = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Longer than what is shown, so that there is room to grow. */
const AIR = 1.12;
const LONGEST = 1e9;
const SHORTEST = 1e-9;
/** Room for the names of the sides, in parts of what is shown. */
const MARGIN = 0.18;

/** The next round length; 0 for none. */
function rounded(length: number): number {
  if (!(length > SHORTEST)) return 0;
  const unit = 10 ** Math.floor(Math.log10(length));
  return unit * ROUND.find((round) => round * unit >= length * (1 - 1e-9))!;
}

/** A window from 0 to all of these ends of a side, and some air: the same for a whole range of them. Ends that are missing or huge do not count. */
export function windowFor(ends: readonly (number | null)[]): Interval {
  const shown = ends.filter((end): end is number => end !== null && Math.abs(end) <= LONGEST);
  const low = rounded(-AIR * Math.min(0, ...shown));
  const high = rounded(AIR * Math.max(0, ...shown));
  if (low + high === 0) return [-MARGIN, 1 + MARGIN];
  const margin = MARGIN * (low + high);
  return [-low - margin, high + margin];
}
