import { type Differentiable, mul, type Tensor } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import type { Interval, Point } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";
import { windowFor } from "./window.ts";

export type RectangleValues = Values<typeof widget.params>;
type Maybe = number | null;

/** A piece of the grown rectangle: two opposite corners, and its area, which counts negative when one side alone is. */
export interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly area: number;
}

/** The rectangle at x, and what a step adds to it: all four together are the rectangle at x + h. */
export interface Pieces {
  readonly base: Piece;
  /** δu·v, u·δv and δu·δv. */
  readonly stripU: Piece;
  readonly stripV: Piece;
  readonly corner: Piece;
}

export interface Model {
  readonly u: DerivativeAt;
  readonly v: DerivativeAt;
  /** Of the product, by autodiff on all of it. */
  readonly product: DerivativeAt;
  /** The sides at x + h; null where they have no finite value. */
  readonly next: { readonly u: Maybe; readonly v: Maybe };
  /** Null where a rectangle is missing or too large to draw. */
  readonly pieces: Pieces | null;
  readonly window: { readonly x: Interval; readonly y: Interval };
  /** Where the far corner stands for steps of −1, −0.99, …, 1. */
  readonly path: readonly Point[];
  /** u′(x)·v(x) and u(x)·v′(x). */
  readonly stripU: Maybe;
  readonly stripV: Maybe;
  /** The growth of the area over h, and its three parts over h. */
  readonly quotient: Maybe;
  readonly parts: { readonly u: Maybe; readonly v: Maybe; readonly corner: Maybe };
}

/** Longer sides are not drawn. */
const LONGEST = 1e9;
/** The steps at which the far corner may stand. */
export const STEPS = Float64Array.from({ length: 201 }, (_, i) => (i - 100) / 100);

const side = remembered((text) => {
  const of = functionOf(text);
  return { of, values: valuesOf(of) };
});

const finite = (value: number): Maybe => (Number.isFinite(value) ? value + 0 : null);
const times = (a: Maybe, b: Maybe): Maybe => (a === null || b === null ? null : finite(a * b));
const over = (a: Maybe, h: number): Maybe => (a === null || h === 0 ? null : finite(a / h));

function piece([x0, y0]: Point, [x1, y1]: Point): Piece {
  return { from: [x0, y0], to: [x1, y1], area: (x1 - x0) * (y1 - y0) + 0 };
}

function piecesOf(u: Maybe, v: Maybe, nextU: Maybe, nextV: Maybe): Pieces | null {
  if (u === null || v === null || nextU === null || nextV === null) return null;
  if (Math.max(Math.abs(u), Math.abs(v), Math.abs(nextU), Math.abs(nextV)) > LONGEST) return null;
  return {
    base: piece([0, 0], [u, v]),
    stripU: piece([u, 0], [nextU, v]),
    stripV: piece([0, v], [u, nextV]),
    corner: piece([u, v], [nextU, nextV]),
  };
}

export function model({ u: uText, v: vText, x, h }: RectangleValues): Model {
  const [first, second] = [side(uText), side(vText)];
  const both: Differentiable = (at: Tensor) => mul(first.of(at), second.of(at));
  const [u, v] = [derivativeAt(first.of, x), derivativeAt(second.of, x)];
  const there = Float64Array.of(x + h);
  const next = { u: finite(first.values(there).value[0]!), v: finite(second.values(there).value[0]!) };
  const deltaU = u.value === null || next.u === null ? null : finite(next.u - u.value);
  const deltaV = v.value === null || next.v === null ? null : finite(next.v - v.value);
  const [area, grown] = [times(u.value, v.value), times(next.u, next.v)];
  const places = STEPS.map((step) => x + step);
  const [us, vs] = [first.values(places).value, second.values(places).value];
  return {
    u,
    v,
    product: derivativeAt(both, x),
    next,
    pieces: piecesOf(u.value, v.value, next.u, next.v),
    window: { x: windowFor([u.value, next.u]), y: windowFor([v.value, next.v]) },
    path: Array.from(places, (_, i): Point => [us[i]!, vs[i]!]),
    stripU: times(u.slope, v.value),
    stripV: times(u.value, v.slope),
    quotient: area === null || grown === null ? null : over(finite(grown - area), h),
    parts: {
      u: over(times(deltaU, v.value), h),
      v: over(times(u.value, deltaV), h),
      corner: over(times(deltaU, deltaV), h),
    },
  };
}

export function quantities({ u, v, product, stripU, stripV, quotient, parts }: Model) {
  return {
    u: u.value,
    v: v.value,
    stripU,
    stripV,
    derivative: product.slope,
    quotient,
    corner: parts.corner,
  };
}
