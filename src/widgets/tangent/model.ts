import { add, type Differentiable, exp, mul, sin, type Value } from "../../autodiff/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { Interval, Point } from "../../plot/index.ts";
import { slopesOf, valueAndSlope, valuesOf } from "../../widget/curve.ts";
import type widget from "./widget.ts";

/** The curve on the cover: a valley and a hill of unequal height, 1.4·sin x·exp(−x²/30) + 0.175·x. */
const f: Differentiable = (x: Value) =>
  add(mul(1.4, mul(sin(x), exp(mul(-1 / 30, mul(x, x))))), mul(0.175, x));

export const curve = valuesOf(f);

/** A tangent reaches this far to either side of its point. */
const REACH = 2.1;

/** How quickly tangents shorten towards the ends of the curve. */
const TAPER = 0.85;

/** A piece of a tangent, from left to right. */
export type Piece = readonly [from: Point, to: Point];

/** The piece of a tangent around its point; equally long for every slope, as far as its run is not held back. */
function pieceAround([x, y]: Point, slope: number, furthest = REACH): Piece {
  const run = Math.min(furthest, REACH / Math.hypot(1, slope));
  return [
    [x - run, y - run * slope],
    [x + run, y + run * slope],
  ];
}

/** Tangents at evenly spread points, between the ends: together they outline the curve, which touches every one of them. */
export function tangents(count: number, [from, to]: Interval): Piece[] {
  const xs = Float64Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 0.5)) / count);
  const [ys, slopes] = [curve(xs).value, slopesOf(f)(xs).value];
  return Array.from(xs, (x, i) => pieceAround([x, ys[i]!], slopes[i]!, TAPER * Math.min(x - from, to - x)));
}

/** Room for the words at the end of a tangent, in units of the picture. */
const WORDS = 1.2;

/** At which end of a tangent its slope is written: the right one, unless there is no room or it would lie on the curve. */
export function namedEnd([left, right]: Piece, [from, to]: Interval): "left" | "right" {
  const clearance = ([x, y]: Point, aside: number) =>
    x + 2 * aside < from || x + 2 * aside > to
      ? -1
      : Math.abs(curve(Float64Array.of(x + aside)).value[0]! - y);
  const [onLeft, onRight] = [clearance(left, -WORDS / 2), clearance(right, WORDS / 2)];
  return onRight > 0.4 || onRight >= onLeft ? "right" : "left";
}

export interface Model {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
  readonly tangent: Piece;
}

export function model({ x }: Values<typeof widget.params>): Model {
  const { value, slope } = valueAndSlope(f, x);
  return { x, value, slope, tangent: pieceAround([x, value], slope) };
}

/** Slopes below this are level to the eye. */
const LEVEL = 0.05;

export function describe({ x, slope }: Model): string {
  const [here, size] = [`At x = ${formatNumber(x)}`, formatNumber(Math.abs(slope), { decimals: 2 })];
  const said = formatNumber(slope, { decimals: 2 });
  if (Math.abs(slope) < LEVEL)
    return `${here} the curve is nearly level: its slope is ${said}, and a small step either way changes almost nothing.`;
  return slope > 0
    ? `${here} the curve climbs: its slope is ${said}, so a small step to the right gains about ${size} times its length.`
    : `${here} the curve falls: its slope is ${said}, so a small step to the right loses about ${size} times its length.`;
}
