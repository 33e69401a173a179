import { ticks } from "d3-array";
import { type Differentiable, jvp } from "../../autodiff/index.ts";
import type { FieldFunction, Interval, Point } from "../../plot/index.ts";

/** Places in each direction at which a function is asked. */
const PLACES = 31;
/** About how many contours stand among the middle heights. */
const CONTOURS = 10;
/** The middle heights leave this share out at either end. */
const TAIL = 0.06;
/** How many times as far as the middle heights reach contours go on at even distances. */
const BEYOND = 1;
/** At most so many contours on either side beyond, each so many times as far out as the one before. */
const OUTER = { count: 10, growth: 1.5 };

/**
 * Round heights for contours over a map: evenly apart, so that they crowd where f is steep, and as dense as the middle heights ask, since
 * extremes in a corner say little about the rest. In such a corner heights are further and further apart, so that it is not empty. `whole` is the map where
 * `x` and `y` are its middle.
 */
export function levelsOf(
  of: FieldFunction,
  x: Interval,
  y: Interval,
  whole: readonly [Interval, Interval] = [x, y],
): number[] {
  const heights = sortedFinite(of(...lattice(x, y)).value);
  if (heights.length === 0) return [];
  const [low, high] = [share(heights, TAIL), share(heights, 1 - TAIL)];
  const [first, second] = ticks(low, high, CONTOURS);
  if (first === undefined || second === undefined) return [];
  const step = second - first;
  const far = BEYOND * (high - low);
  const all = sortedFinite(of(...lattice(...whole)).value);
  const [least, greatest] = [all[0]!, all.at(-1)!];
  const from = Math.ceil(Math.max(least, low - far) / step);
  const to = Math.floor(Math.min(greatest, high + far) / step);
  const even = Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => (from + k) * step);
  const outer = Array.from({ length: OUTER.count }, (_, k) => 1.5 * far * OUTER.growth ** (k + 1));
  const beyond = (side: number) =>
    outer.map((distance) => Math.round(((low + high) / 2 + side * distance) / step) * step);
  const within = (level: number) => level > least && level < greatest;
  return [...beyond(-1).reverse().filter(within), ...even, ...beyond(1).filter(within)];
}

/** The median length of f's gradients over a square; 1 where there are none. */
export function typicalSize(f: Differentiable, side: Interval): number {
  const places = lattice(side, side);
  const [first, second] = [jvp(f, places, [1, 0]).tangent.data, jvp(f, places, [0, 1]).tangent.data];
  const lengths = sortedFinite(first.map((partial, i) => Math.hypot(partial, second[i]!))).filter(
    (size) => size > 0,
  );
  return lengths.length === 0 ? 1 : share(lengths, 0.5);
}

/** Points spread over a rectangle, as two lists. */
function lattice(x: Interval, y: Interval): [Float64Array, Float64Array] {
  const place = ([from, to]: Interval, i: number) => from + ((to - from) * (i + 0.5)) / PLACES;
  const count = PLACES ** 2;
  return [
    Float64Array.from({ length: count }, (_, i) => place(x, i % PLACES)),
    Float64Array.from({ length: count }, (_, i) => place(y, Math.floor(i / PLACES))),
  ];
}

const sortedFinite = (values: ArrayLike<number>) => Float64Array.from(values).filter(Number.isFinite).sort();

const share = (sorted: Float64Array, part: number) => sorted[Math.round(part * (sorted.length - 1))]!;

/**
 * A gradient's arrow, from its foot: in its direction, the longer the steeper, but never longer than `longest`, since gradients of one
 * function differ by orders of magnitude. `typical` is a gradient's usual length.
 */
export function drawnGradient(row: readonly [number, number], typical: number, longest: number): Point {
  const length = Math.hypot(...row);
  const drawn = longest / (length + typical);
  return [row[0] * drawn, row[1] * drawn];
}
