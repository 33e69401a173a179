import type { Values } from "../../params/index.ts";
import type { CurveFunction } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import type { GraphWindow } from "../../widget/graph/graphWindow.ts";
import { seriesAt } from "../../widget/graph/seriesAt.ts";
import { remembered } from "../../widget/remembered.ts";
import { families, type Name } from "./families.ts";
import widget from "./widget.ts";

export type RadiusValues = Values<typeof widget.params>;

export interface Model {
  readonly curve: CurveFunction;
  readonly window: GraphWindow;
  /** All that are on offer, whatever the order; empty where f has no value at the centre. Keeps its identity while x and n move. */
  readonly coefficients: readonly number[];
  /** Tₙ; null where f has no value at the centre. */
  readonly polynomial: CurveFunction | null;
  /** T₀(x), T₁(x), … and the errors |f(x) − Tₖ(x)|, null where f has no value at x. */
  readonly sums: readonly number[];
  readonly errors: readonly (number | null)[];
  readonly centre: number | null;
  readonly value: number | null;
  readonly approximation: number | null;
  readonly error: number | null;
  /** The radius of convergence; null where it is infinite, or there is no series. */
  readonly radius: number | null;
}

const curveOf = remembered((name) => {
  const f = functionOf(families[name as Name].text);
  return { f, curve: valuesOf(f) };
});

/** Key: "0.5 log". */
const seriesOf = remembered((key) => {
  const [x0, name] = key.split(" ") as [string, Name];
  return seriesAt(curveOf(name).f, Number(x0), widget.params.order.max);
});

/** Key: "3 0.5 log". */
const polynomialOf = remembered((key): CurveFunction => {
  const [order, x0, name] = key.split(" ") as [string, string, Name];
  const coefficients = seriesOf(`${x0} ${name}`).slice(0, Number(order) + 1);
  return (xs) => ({
    value: xs.map((x) => coefficients.reduceRight((sum, c) => sum * (x - Number(x0)) + c, 0)),
  });
});

export function model({ f: name, order, x, x0 }: RadiusValues): Model {
  const { curve } = curveOf(name);
  const { window, radius } = families[name];
  const coefficients = seriesOf(`${x0} ${name}`);
  const value = finite(curve(Float64Array.of(x)).value[0]!);
  const sums = sumsAt(coefficients, x - x0);
  const errors = sums.map((sum) => (value === null ? null : Math.abs(value - sum)));
  return {
    curve,
    window,
    coefficients,
    polynomial: coefficients.length > 0 ? polynomialOf(`${order} ${x0} ${name}`) : null,
    sums,
    errors,
    centre: coefficients[0] ?? null,
    value,
    approximation: sums[order] ?? null,
    error: errors[order] ?? null,
    radius: finite(radius(x0)),
  };
}

/** T₀, T₁, … at a distance h from the centre. */
export function sumsAt(coefficients: readonly number[], h: number): number[] {
  let [power, sum] = [1, 0];
  return coefficients.map((coefficient) => {
    sum += coefficient * power;
    power *= h;
    return sum;
  });
}

const finite = (value: number) => (Number.isFinite(value) ? value + 0 : null);

export const quantities = ({ value, approximation, error, radius, errors }: Model) => ({
  value,
  approximation,
  error,
  radius,
  errors,
});
