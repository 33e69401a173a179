import { broadcast, type Differentiable, lift, type Value } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { CurveFunction, FieldFunction, Interval, Point3 } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { reason } from "../../widget/graph/reason.ts";
import { remembered } from "../../widget/remembered.ts";
import { heights } from "./heights.ts";
import widget from "./widget.ts";

export type SlicerValues = Omit<Values<typeof widget.params>, "parts">;

/** The input that moves along a slice; the other one is frozen. */
export type Along = SlicerValues["along"];

/** What depends on the function alone, so that nothing but the slice moves while one drags. */
interface Surface {
  readonly f: Differentiable;
  readonly of: FieldFunction;
  /** The heights that are shown. */
  readonly z: Interval;
}

/** What of x₁ and of x₂ is shown. */
export const shown: Interval = [widget.params.x1.min, widget.params.x1.max];

export interface Model {
  readonly surface: Surface;
  readonly along: Along;
  readonly moving: number;
  readonly frozen: number;
  /** f of the moving input, the other one frozen. */
  readonly slice: CurveFunction;
  /** The point on the surface; null where f has no finite value. */
  readonly point: Point3 | null;
  readonly partials: readonly [DerivativeAt, DerivativeAt];
  /** The one that belongs to the slice. */
  readonly partial: DerivativeAt;
  /** The row of both partial derivatives; null where one is missing. */
  readonly gradient: readonly [number, number] | null;
}

const surfaceOf = remembered((text): Surface => {
  const f = toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]);
  const of: FieldFunction = (xs, ys) => ({ value: f(xs, ys).data });
  return { f, of, z: heights(of, shown) };
});

/** f with one input frozen: a function of the other one alone. */
function frozenAt(f: Differentiable, along: Along, frozen: number): Differentiable {
  return (x: Value) => {
    const still = broadcast(frozen, lift(x).shape);
    return along === "x1" ? f(lift(x), still) : f(still, lift(x));
  };
}

/** The curve of a slice; its key is the input that moves, the number at which the other one is frozen, and f's text. */
const sliceOf = remembered((key): CurveFunction => {
  const [along, frozen, ...text] = key.split(" ");
  return valuesOf(frozenAt(surfaceOf(text.join(" ")).f, along as Along, Number(frozen)));
});

export function model({ f: text, x1, x2, along }: SlicerValues): Model {
  const surface = surfaceOf(text);
  // A partial derivative is the ordinary derivative of a slice: that is how it is computed, too.
  const partials = [
    derivativeAt(frozenAt(surface.f, "x1", x2), x1),
    derivativeAt(frozenAt(surface.f, "x2", x1), x2),
  ] as const;
  const [first, second] = [partials[0].slope, partials[1].slope];
  const { value } = partials[0];
  const [moving, frozen] = along === "x1" ? [x1, x2] : [x2, x1];
  return {
    surface,
    along,
    moving,
    frozen,
    slice: sliceOf(`${along} ${frozen} ${text}`),
    point: value === null ? null : [x1, x2, value],
    partials,
    partial: partials[along === "x1" ? 0 : 1],
    gradient: first === null || second === null ? null : [first, second],
  };
}

export function quantities({ partials: [first, second], partial, gradient }: Model) {
  return {
    value: plain(first.value),
    partial: plain(partial.slope),
    partial1: plain(first.slope),
    partial2: plain(second.slope),
    gradient: gradient?.map(plain) ?? null,
  };
}

/** Without a negative zero. */
const plain = (number: number | null) => (number === null ? null : number + 0);

const NAMES = { x1: "x₁", x2: "x₂" } as const;

/** What is heard of the point's height. */
export function heightText(point: Point3 | null): string {
  return point ? `height ${formatNumber(point[2])}` : "where f has no value";
}

export function describe({ along, moving, frozen, partial, partials, point, surface }: Model): string {
  const [name, other] = along === "x1" ? [NAMES.x1, NAMES.x2] : [NAMES.x2, NAMES.x1];
  const held = `With ${other} frozen at ${formatNumber(frozen)}`;
  const at = `at ${name} = ${formatNumber(moving)}`;
  if (partial.value === null)
    return `${held}, f has no finite value ${at}: there is nothing to differentiate.`;
  if (partial.slope === null) return `${held}, the slice has no slope ${at}: ${reason(partial)}.`;
  const second = partials[along === "x1" ? 1 : 0].slope;
  const rest =
    second === null
      ? `in the other direction, ∂f/∂${other}, there is none`
      : `the other slice, along ${other}, has slope ${formatNumber(second)}`;
  return `${held}, f is a curve over ${name} alone; ${at} its slope is ${formatNumber(partial.slope)}, and that is ∂f/∂${name}. Through the same point ${rest}.${outOfSight(point, surface)}`;
}

function outOfSight(point: Point3 | null, { z: [low, high] }: Surface): string {
  if (!point || (point[2] >= low && point[2] <= high)) return "";
  return ` At ${formatNumber(point[2])} the point lies ${point[2] > high ? "above" : "below"} the picture.`;
}
