import type { FieldFunction, Interval } from "../../plot/index.ts";

/** Places in each direction at which a function is asked. */
const PLACES = 41;
/** The share of heights at either end that may lie outside of what is shown, where a function runs away. */
const TAIL = 0.03;
/** How far beyond the rest an extreme may lie and still be shown, in heights of the rest. */
const REACH = 1;
/** Heights beyond this are not to be shown beside others. */
const HUGE = 1e12;
const MARGIN = 0.04;

/**
 * The heights worth showing of a function over the square `side` × `side`: as far as most of it reaches, with its extremes where these are
 * not far off. Depends on the function alone, so that the picture stands still while one moves on it.
 */
export function heights(of: FieldFunction, [from, to]: Interval): Interval {
  const place = (i: number) => (from * (PLACES - 1 - i) + to * i) / (PLACES - 1);
  const count = PLACES ** 2;
  const { value } = of(
    Float64Array.from({ length: count }, (_, i) => place(i % PLACES)),
    Float64Array.from({ length: count }, (_, i) => place(Math.floor(i / PLACES))),
  );
  const sorted = Float64Array.from(value)
    .filter((each) => Math.abs(each) < HUGE)
    .sort();
  if (sorted.length === 0) return [-1, 1];
  const last = sorted.length - 1;
  const [low, high] = [TAIL, 1 - TAIL].map((share) => sorted[Math.round(share * last)]!) as [number, number];
  const shown = (extreme: number, rest: number) =>
    Math.abs(extreme - rest) <= REACH * (high - low) ? extreme : rest;
  return padded(shown(sorted[0]!, low), shown(sorted[last]!, high));
}

/** Some air above and below; a level function stands in the middle. */
function padded(low: number, high: number): Interval {
  const level = high - low <= Math.max(1e-100, 1e-9 * Math.max(Math.abs(low), Math.abs(high)));
  const margin = level ? Math.max(1, Math.abs(high) / 2) : MARGIN * (high - low);
  return [low - margin, high + margin];
}
