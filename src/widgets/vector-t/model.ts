import { broadcast, lift, type Tensor, type Value } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { Values } from "../../params/index.ts";
import type { FieldFunction, Interval, PlaneMap, Point } from "../../plot/index.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";

export type VectorValues = Values<typeof widget.params>;
type Pair<Of> = readonly [Of, Of];

export interface Model {
  readonly t: Point;
  /** x(t), entry by entry along t₁ and along t₂: row i is xᵢ. */
  readonly inner: Pair<Pair<DerivativeAt>>;
  /** f at x(t) along x₁ and x₂; null where x(t) has no value. */
  readonly outer: Pair<DerivativeAt> | null;
  /** f(x(t)) along t₁ and t₂, by autodiff on all of it. */
  readonly whole: Pair<DerivativeAt>;
  readonly x: Point | null;
  readonly dfdx: Point | null;
  readonly dxdt: Pair<Point> | null;
  readonly dfdt: Point | null;
  /** dfdx times dxdt. */
  readonly product: Point | null;
  /** f over the plane of t, f over the plane of x, and the map from one to the other. */
  readonly overT: FieldFunction;
  readonly overX: FieldFunction;
  readonly map: PlaneMap;
  /** The part of the plane of x that is shown. */
  readonly window: { readonly x: Interval; readonly y: Interval };
}

export const ENDS: Interval = [-3, 3];

type Typed = (a: Value, b: Value) => Tensor;

/** A typed function of two variables, whose value has the shape of its inputs even where it is constant. */
function typed(text: string, names: readonly [string, string]): Typed {
  const f = toFunction(parse(text, { variables: names }), names);
  return (a, b) => broadcast(f(a, b), lift(a).shape);
}

const BETWEEN = "\n";
const made = remembered((key) => {
  const [fText, x1Text, x2Text] = key.split(BETWEEN) as [string, string, string];
  const f = typed(fText, ["x1", "x2"]);
  const inner = [typed(x1Text, ["t1", "t2"]), typed(x2Text, ["t1", "t2"])] as const;
  const whole: Typed = (a, b) => f(inner[0](a, b), inner[1](a, b));
  const map: PlaneMap = (a, b) => ({ x: inner[0](a, b).data, y: inner[1](a, b).data });
  return {
    f,
    inner,
    whole,
    map,
    overT: (a: Float64Array, b: Float64Array) => ({ value: whole(a, b).data }),
    overX: (a: Float64Array, b: Float64Array) => ({ value: f(a, b).data }),
    window: windowOf(map),
  };
});

/** Along both inputs in turn, the other one held. */
function slices(f: Typed, [a, b]: Point): Pair<DerivativeAt> {
  const held = (at: number, u: Value) => broadcast(lift(at), lift(u).shape);
  return [derivativeAt((u: Value) => f(u, held(b, u)), a), derivativeAt((u: Value) => f(held(a, u), u), b)];
}

const pairOf = (a: number | null, b: number | null): Point | null =>
  a === null || b === null ? null : [a + 0, b + 0];

export function model({ f: fText, x1, x2, t1, t2 }: VectorValues): Model {
  const t: Point = [t1, t2];
  const { f, inner, whole, ...fields } = made([fText, x1, x2].join(BETWEEN));
  const rows = [slices(inner[0], t), slices(inner[1], t)] as const;
  const all = slices(whole, t);
  const x = pairOf(rows[0][0].value, rows[1][0].value);
  const outer = x && slices(f, x);
  const dfdx = outer && pairOf(outer[0].slope, outer[1].slope);
  const [first, second] = rows.map(([a, b]) => pairOf(a.slope, b.slope));
  const dxdt = first && second ? ([first, second] as const) : null;
  const entry = (j: 0 | 1) => dfdx![0] * dxdt![0][j] + dfdx![1] * dxdt![1][j];
  const product: Point | null = dfdx && dxdt ? [entry(0), entry(1)] : null;
  return {
    ...fields,
    t,
    inner: rows,
    outer,
    whole: all,
    x,
    dfdx,
    dxdt,
    dfdt: pairOf(all[0].slope, all[1].slope),
    product: product?.every(Number.isFinite) ? product : null,
  };
}

export function quantities({ x, dfdx, dxdt, dfdt, whole }: Model) {
  return { x, value: whole[0].value, dfdx, dxdt, dfdt };
}

const PLACES = 13;
/** The share of places at either end that may lie outside, where the map runs away. */
const TAIL = 0.04;
const AIR = 0.2;

/** What of the plane of x the map reaches from the square of t, but for its extremes. */
function windowOf(map: PlaneMap): Model["window"] {
  const count = PLACES ** 2;
  const at = (i: number) => ENDS[0] + ((ENDS[1] - ENDS[0]) * i) / (PLACES - 1);
  const { x, y } = map(
    Float64Array.from({ length: count }, (_, k) => at(k % PLACES)),
    Float64Array.from({ length: count }, (_, k) => at(Math.floor(k / PLACES))),
  );
  return { x: span(x), y: span(y) };
}

function span(values: ArrayLike<number>): Interval {
  const sorted = Float64Array.from(values)
    .filter((each) => Math.abs(each) < 1e9)
    .sort();
  if (sorted.length === 0) return [-1, 1];
  const share = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!;
  const [low, high] = [share(TAIL), share(1 - TAIL)];
  const air = Math.max(AIR * (high - low), high - low > 0.5 ? 0 : 1);
  return [low - air, high + air];
}
