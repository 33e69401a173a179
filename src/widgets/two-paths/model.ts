import { broadcast, lift, type Tensor, type Value } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { Values } from "../../params/index.ts";
import type { CurveFunction, Interval } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { type GraphWindow, graphWindow } from "../../widget/graph/graphWindow.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";

export type PathsValues = Values<typeof widget.params>;
type Maybe = number | null;

/** One way from t to f: through x₁ or through x₂. */
export interface Path {
  /** xᵢ(t) and its derivative. */
  readonly inner: DerivativeAt;
  /** f along this input at x(t), the other input held; null where x(t) has no value. */
  readonly outer: DerivativeAt | null;
  /** The product of both slopes. */
  readonly product: Maybe;
}

export interface Model {
  readonly paths: readonly [Path, Path];
  /** f(x(t)) and its derivative, by autodiff on all of it. */
  readonly whole: DerivativeAt;
  /** What the two paths add up to. */
  readonly sum: Maybe;
  /** f(x(t)) against t, and the part of it that is shown. */
  readonly curve: CurveFunction;
  readonly window: GraphWindow;
}

/** Where t may stand, and what is shown of it: to the right of t there is always room for a run. */
export const ENDS: Interval = [-3.5, 3.5];
export const RUN = 1.4;
const SHOWN: Interval = [-3.7, 5.3];
/** How much of the height is added above and below, so that rates have room beside the graph. */
const AIR = 0.22;

type Typed = (...inputs: Value[]) => Tensor;

/** A typed function of these variables, whose value has the shape of its first input even where it is constant. */
function typed(text: string, variables: readonly string[]): Typed {
  const f: Typed = toFunction(parse(text, { variables }), variables);
  return (...inputs) => broadcast(f(...inputs), lift(inputs[0]!).shape);
}

/** Stands in no formula. */
const BETWEEN = "\n";
const made = remembered((key) => {
  const [fText, firstText, secondText] = key.split(BETWEEN) as [string, string, string];
  const f = typed(fText, ["x1", "x2"]);
  const inner = [typed(firstText, ["t"]), typed(secondText, ["t"])] as const;
  const whole = (t: Value) => f(inner[0](t), inner[1](t));
  const curve = valuesOf(whole);
  const { x, y } = graphWindow(curve, SHOWN);
  const air = AIR * (y[1] - y[0]);
  return { f, inner, whole, curve, window: { x, y: [y[0] - air, y[1] + air] as const } };
});

const times = (a: Maybe, b: Maybe): Maybe => {
  const product = a === null || b === null ? Number.NaN : a * b;
  return Number.isFinite(product) ? product + 0 : null;
};

export function model({ f: fText, x1, x2, t }: PathsValues): Model {
  const { f, inner, whole, curve, window } = made([fText, x1, x2].join(BETWEEN));
  const [first, second] = inner.map((each) => derivativeAt(each, t)) as [DerivativeAt, DerivativeAt];
  const [at1, at2] = [first.value, second.value];
  const known = at1 !== null && at2 !== null;
  const outer1 = known ? derivativeAt((u: Value) => f(u, at2), at1) : null;
  const outer2 = known ? derivativeAt((u: Value) => along2(f, at1, u), at2) : null;
  const paths = [
    { inner: first, outer: outer1, product: times(outer1?.slope ?? null, first.slope) },
    { inner: second, outer: outer2, product: times(outer2?.slope ?? null, second.slope) },
  ] as const;
  const [p, q] = [paths[0].product, paths[1].product];
  return {
    paths,
    whole: derivativeAt(whole, t),
    sum: p === null || q === null ? null : p + q + 0,
    curve,
    window,
  };
}

/** f along its second input, at as many places as that has. */
const along2 = (f: Typed, at1: number, u: Value) => f(broadcast(lift(at1), lift(u).shape), u);

export function quantities({ paths, whole }: Model) {
  const [first, second] = paths;
  return {
    at1: first.inner.value,
    at2: second.inner.value,
    rate1: first.inner.slope,
    rate2: second.inner.slope,
    partial1: first.outer?.slope ?? null,
    partial2: second.outer?.slope ?? null,
    path1: first.product,
    path2: second.product,
    value: whole.value,
    total: whole.slope,
  };
}
