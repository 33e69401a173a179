import type { Described, Kind } from "./kind.ts";
import { tidy } from "./number.ts";
import { parseWithin, problem } from "./parseNumber.ts";
import type { Interval, Point } from "./point.ts";

export interface PointsOptions extends Described {
  readonly x: Interval;
  readonly y: Interval;
  /** How many there may be. */
  readonly most: number;
}

export interface PointsKind extends Kind<readonly Point[]>, PointsOptions {}

/** Points that the reader has set, none to begin with; in an address `0.2:1.5,0.8:-1`. */
export function points(options: PointsOptions): PointsKind {
  const { x, y, most } = options;
  const clamp = ([low, high]: Interval, value: number) => tidy(Math.min(high, Math.max(low, value)));
  return {
    ...options,
    kind: "points",
    default: [],
    parse: (text) => {
      const parts = text.split(",").filter((part) => part.trim() !== "");
      if (parts.length > most) return problem(`There are ${parts.length} points; at most ${most} are shown.`);
      const value: Point[] = [];
      for (const part of parts) {
        const [first, second, third] = part.split(":");
        if (first === undefined || second === undefined || third !== undefined)
          return problem(`“${part.trim().slice(0, 24)}” is not a point: write x:y.`);
        const readX = parseWithin(first, ...x);
        if (!readX.ok) return readX;
        const readY = parseWithin(second, ...y);
        if (!readY.ok) return readY;
        value.push([tidy(readX.value), tidy(readY.value)]);
      }
      return { ok: true, value };
    },
    format: (value) => value.map((point) => point.join(":")).join(","),
    equals: (a, b) => a.length === b.length && a.every(([px, py], i) => px === b[i]![0] && py === b[i]![1]),
    normalise: (value) =>
      Array.isArray(value) &&
      value.every((point) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite))
        ? value.slice(0, most).map(([px, py]): Point => [clamp(x, px), clamp(y, py)])
        : undefined,
    sample: (random) =>
      Array.from(
        { length: Math.floor(random() * 4) },
        (): Point => [clamp(x, x[0] + random() * (x[1] - x[0])), clamp(y, y[0] + random() * (y[1] - y[0]))],
      ),
    describe: () => `up to ${most} points as x:y, separated by commas`,
  };
}
