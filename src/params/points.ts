import type { Described } from "./kind.ts";
import type { Interval, Point } from "./point.ts";
import { type RowsKind, rows } from "./rows.ts";

export interface PointsOptions extends Described {
  readonly x: Interval;
  readonly y: Interval;
  /** How many there may be. */
  readonly most: number;
}

export type PointsKind = RowsKind<Point>;

/** Points that the reader has set, none to begin with; in an address `0.2:1.5,0.8:-1`. */
export const points = ({ x, y, ...options }: PointsOptions): PointsKind =>
  rows<Point>({ ...options, things: "points", columns: { x, y } });
