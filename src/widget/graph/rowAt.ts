import { add, jvp, mul, type Tensor, type Value } from "../../autodiff/index.ts";
import type { Point } from "../../plot/index.ts";
import { type DerivativeAt, derivativeAt } from "./derivativeAt.ts";

/** A function of x₁ and x₂, entry by entry. */
export type Component = (x1: Value, x2: Value) => Tensor;

export type Row = readonly [number, number];

/** The gradient of one component as a row, or why there is none. */
export interface RowAt {
  /** The component's value; null where it has no finite one. */
  readonly value: number | null;
  readonly row: Row | null;
  readonly lack: DerivativeAt["lack"];
}

/** The first axis, the second, and both diagonals. */
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];
/** How far to either side slopes are compared. */
const NEAR = 2 ** -22;
/** Slopes closer than this, relative to the largest among them, count as one. */
const SAME = 1e-4;

/**
 * The row of partial derivatives of f, where f is differentiable: one forward sweep along both inputs. Autodiff gives numbers at kinks, too,
 * by convention; so the same sweep asks for slopes beside the point as well. Where those differ from the row, f is looked at closely.
 */
export function rowAt(f: Component, at: Point): RowAt {
  const steps = [0, NEAR, -NEAR];
  const asked = steps.flatMap((t) => DIRECTIONS.map((u) => ({ t, u })));
  const places = ([0, 1] as const).map((i) => Float64Array.from(asked, ({ t, u }) => at[i] + t * u[i]));
  const moves = ([0, 1] as const).map((i) => Float64Array.from(asked, ({ u }) => u[i]));
  const { value, tangent } = jvp(f, places, moves);
  const slopes = tangent.data;
  const [first, second] = [slopes[0]!, slopes[1]!];
  const largest = slopes.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
  const smooth = asked.every(
    ({ u }, k) => Math.abs(slopes[k]! - first * u[0] - second * u[1]) <= SAME * largest,
  );
  const calm = value.data.every(
    (each) => Math.abs(each - value.data[0]!) <= CLOSE * scaleOf(value.data[0]!, largest),
  );
  if (smooth && calm && Number.isFinite(largest))
    return { value: value.data[0]! + 0, row: [first + 0, second + 0], lack: null };
  return closelyAt(f, at);
}

/** Values beside the point may differ by no more than its slopes and rounding explain, or f jumps. */
const CLOSE = 4;
const scaleOf = (value: number, slope: number) => NEAR * slope + 1e-12 * Math.abs(value) + Number.MIN_VALUE;

/**
 * The same, asked on both sides along every direction in turn: partial derivatives may exist where f bends, as |x₁ + x₂| shows along an
 * axis, and √|x₁x₂| along the diagonals only.
 */
function closelyAt(f: Component, at: Point): RowAt {
  const slices = DIRECTIONS.map((u) =>
    derivativeAt((t) => f(along(at[0], t, u[0]), along(at[1], t, u[1])), 0),
  );
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

const along = (start: number, t: Value, step: number) => add(start, mul(t, step));

/** Why a component has no gradient at a point, in words that follow its name. */
export function rowReason({ lack }: RowAt): string {
  if (lack === "edge") return "has values on one side only";
  if (lack === "jump") return "jumps";
  if (lack === "steep") return "grows or falls without bound in steepness";
  return lack === "corner" ? "has a kink" : "has slopes that settle on no number";
}
