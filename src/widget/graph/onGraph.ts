import { type Constrain, type CurveFunction, type Interval, toThousandth } from "../../plot/index.ts";
import type { GraphWindow } from "./graphWindow.ts";

/** How finely the window is searched for a place where the graph is in sight. */
const PLACES = 400;
/** How far inside the window a companion stays, as a share of it: it can still be moved outwards. */
const MARGIN = 0.04;

/**
 * Keeps a point on the part of a graph that its window shows, and between `ends`: at the x that the reader wants, to a thousandth, or where
 * the graph is out of sight there, at the nearest x where it is not. A companion, the point of the graph `offset` further on, stays in
 * sight too, as long as there is a place for both.
 */
export function onGraph(
  of: CurveFunction,
  window: GraphWindow,
  ends: Interval = window.x,
  offset = 0,
): Constrain {
  const domain = [Math.max(window.x[0], ends[0]), Math.min(window.x[1], ends[1])] as const;
  const [left, right] = domain;
  /** How well each x suits: 2 with its companion, 1 alone, 0 out of sight. */
  const suits = (xs: Float64Array) => {
    const ys = of(xs).value;
    const companions = offset === 0 ? ys : of(xs.map((x) => x + offset)).value;
    return Array.from(xs, (x, i) => {
      if (!within(window.y, ys[i]!, 0)) return 0;
      return offset === 0 ||
        (within(window.x, x + offset, MARGIN) && within(window.y, companions[i]!, MARGIN))
        ? 2
        : 1;
    });
  };
  return ([wanted]) => {
    const x = toThousandth(wanted, domain);
    const xs = Float64Array.from({ length: PLACES + 2 }, (_, i) =>
      i === 0 ? x : toThousandth(left + ((right - left) * (i - 1)) / PLACES, domain),
    );
    const marks = suits(xs.subarray(0, 1))[0] === 2 ? [2] : suits(xs);
    const best = Math.max(...marks);
    let nearest = 0;
    marks.forEach((mark, i) => {
      const nearer = Math.abs(xs[i]! - x) < Math.abs(xs[nearest]! - x);
      if (mark === best && (marks[nearest]! < best || nearer)) nearest = i;
    });
    const found = xs[nearest]!;
    return [found, of(Float64Array.of(found)).value[0]!];
  };
}

const within = ([from, to]: Interval, value: number, margin: number) =>
  value >= from + margin * (to - from) && value <= to - margin * (to - from);
