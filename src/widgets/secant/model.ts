import { formatNumber } from "../../params/index.ts";
import type { CurveFunction, Point } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { type GraphWindow, graphWindow } from "../../widget/graph/graphWindow.ts";
import { reason } from "../../widget/graph/reason.ts";
import { remembered } from "../../widget/remembered.ts";

export interface SecantValues {
  readonly f: string;
  readonly x0: number;
  readonly h: number;
  /** Whether the tangent is shown, or left for the reader to find. */
  readonly tangent: boolean;
}

export interface Model {
  readonly curve: CurveFunction;
  readonly window: GraphWindow;
  /** (x₀, f(x₀)) and (x₀ + h, f(x₀ + h)); null where f has no finite value. */
  readonly first: Point | null;
  readonly second: Point | null;
  /** f(x₀ + h) − f(x₀), and that over h: the secant's slope. */
  readonly rise: number | null;
  readonly slope: number | null;
  /** f′(x₀), or why there is none. */
  readonly at: DerivativeAt;
  readonly gap: number | null;
}

/** The part of the x axis that is shown, and on which the points move. */
const SHOWN = [-3, 4] as const;

const graphOf = remembered((text) => {
  const f = functionOf(text);
  const curve = valuesOf(f);
  return { f, curve, window: graphWindow(curve, SHOWN) };
});

export function model({ f: text, x0, h }: Omit<SecantValues, "tangent">): Model {
  const { f, curve, window } = graphOf(text);
  const at = derivativeAt(f, x0);
  const end = curve(Float64Array.of(x0 + h)).value[0]!;
  const rise = at.value === null ? null : finite(end - at.value);
  const slope = rise === null || h === 0 ? null : finite(rise / h);
  return {
    curve,
    window,
    first: at.value === null ? null : [x0, at.value],
    second: Number.isFinite(end) ? [x0 + h, end] : null,
    rise,
    slope,
    at,
    gap: slope === null || at.slope === null ? null : finite(slope - at.slope),
  };
}

const finite = (value: number) => (Number.isFinite(value) ? value + 0 : null);

export function describe(
  { first, second, slope, at }: Model,
  { x0, h, tangent: shown }: SecantValues,
): string {
  const here = `x₀ = ${formatNumber(x0)}`;
  if (!first)
    return `f has no finite value at ${here}: without a first point there is ${shown ? "neither secant nor tangent" : "no secant"}.`;
  const tangent = !shown
    ? ""
    : at.slope === null
      ? ` There is no derivative at ${here}: ${reason(at)}.`
      : ` The tangent at ${here} has slope ${formatNumber(at.slope)}.`;
  if (h === 0) return `With h = 0 the two points are one, and a secant needs two points.${tangent}`;
  if (!second)
    return `f has no finite value at x₀ + h = ${formatNumber(x0 + h)}: without a second point there is no secant.${tangent}`;
  if (slope === null) return `The secant over h = ${formatNumber(h)} is too steep for a number.${tangent}`;
  const secant = `At ${here} the secant over h = ${formatNumber(h)} has slope ${formatNumber(slope)}`;
  if (!shown) return `${secant}.`;
  if (at.slope === null) return `${secant}. There is no derivative: ${reason(at)}.`;
  return `${secant}; the tangent’s is ${formatNumber(at.slope)}.`;
}
