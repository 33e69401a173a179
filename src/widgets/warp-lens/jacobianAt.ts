import { add, type Differentiable, mul, type Value } from "../../autodiff/index.ts";
import type { Point } from "../../plot/index.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";

export type Row = readonly [number, number];

/** The gradient of one component as a row, or why there is none. */
export interface RowAt {
  /** The component's value; null where it has no finite one. */
  readonly value: number | null;
  readonly row: Row | null;
  readonly lack: DerivativeAt["lack"];
}

/** A slope towards (1, ±1) that is off the row times that direction by more than this share of the row is no row times anything. */
const SAME = 1e-4;

/**
 * The row of partial derivatives of f, where f is differentiable: by forward mode along both inputs, and along both diagonals as well,
 * since partial derivatives may exist where f bends, as |x₁ + x₂| does not, but √|x₁x₂| does, at 0.
 */
export function rowAt(f: Differentiable, at: Point): RowAt {
  const towards = (u: Point) => derivativeAt((t) => f(along(at[0], t, u[0]), along(at[1], t, u[1])), 0);
  const slices = DIRECTIONS.map(towards);
  const { value } = slices[0]!;
  const lacking = slices.find(({ slope }) => slope === null);
  if (lacking) return { value, row: null, lack: lacking.lack };
  const [first, second, rising, falling] = slices.map(({ slope }) => slope! + 0) as [
    number,
    number,
    number,
    number,
  ];
  const off = Math.max(Math.abs(rising - first - second), Math.abs(falling - first + second));
  const most = Math.max(Math.abs(first), Math.abs(second), Math.abs(rising), Math.abs(falling));
  return off > SAME * most
    ? { value, row: null, lack: "corner" }
    : { value, row: [first, second], lack: null };
}

const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];

const along = (start: number, t: Value, step: number) => add(start, mul(t, step));
