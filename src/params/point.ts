import { formatNumber } from "./formatNumber.ts";
import type { Described, Kind, Parsed } from "./kind.ts";
import { tidy } from "./number.ts";
import { clipped, parseWithin, problem } from "./parseNumber.ts";

/** A point of the plane, or a pair of numbers. */
export type Point = readonly [x: number, y: number];

/** Smallest and largest value. */
export type Interval = readonly [from: number, to: number];

export interface PointOptions extends Described {
  readonly default: Point;
  readonly x: Interval;
  readonly y: Interval;
}

export interface PointKind extends Kind<Point> {
  readonly x: Interval;
  readonly y: Interval;
}

/** A point in a rectangle, written `-3,-1` or `(-3, -1)`. */
export function point(options: PointOptions): PointKind {
  const { x, y } = options;
  const inside = (value: number, [from, to]: Interval) => tidy(Math.min(to, Math.max(from, value)));
  return {
    ...options,
    kind: "point",
    parse: (text): Parsed<Point> => {
      const parts = text.replace(/^\s*\(|\)\s*$/g, "").split(/[,;]/);
      if (parts.length !== 2) return problem(`“${clipped(text)}” is not a pair such as 1, 2.`);
      const first = parseWithin(parts[0] ?? "", ...x);
      if (!first.ok) return first;
      const second = parseWithin(parts[1] ?? "", ...y);
      if (!second.ok) return second;
      return { ok: true, value: [tidy(first.value), tidy(second.value)] };
    },
    format: (value) => value.join(","),
    equals: (a, b) => a[0] === b[0] && a[1] === b[1],
    normalise: (value) => {
      if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) return undefined;
      return [inside(value[0], x), inside(value[1], y)];
    },
    sample: (random) => [
      inside(x[0] + random() * (x[1] - x[0]), x),
      inside(y[0] + random() * (y[1] - y[0]), y),
    ],
    describe: () =>
      `a pair of numbers, the first from ${x.map((end) => formatNumber(end)).join(" to ")}, the second from ${y.map((end) => formatNumber(end)).join(" to ")}`,
  };
}
