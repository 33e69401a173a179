import { formatNumber, type Values } from "../../params/index.ts";
import type { CurveFunction } from "../../plot/index.ts";
import type { GraphWindow } from "../../widget/graph/graphWindow.ts";
import { coefficientsOf, graphOf, polynomialOf, sumAt } from "./expansion.ts";
import type widget from "./widget.ts";

export type DialValues = Values<typeof widget.params>;

/** What one order contributes. */
export interface Rung {
  readonly k: number;
  /** f⁽ᵏ⁾(x₀), that over k!, and the latter times (x − x₀)ᵏ. */
  readonly derivative: number | null;
  readonly coefficient: number;
  readonly term: number | null;
  /** Tₖ(x): all terms so far. */
  readonly sum: number | null;
}

export interface Model {
  readonly curve: CurveFunction;
  readonly window: GraphWindow;
  /** f(x₀), f(x), Tₙ(x) and |f(x) − Tₙ(x)|; null where there is no such number. */
  readonly centre: number | null;
  readonly value: number | null;
  readonly approximation: number | null;
  readonly error: number | null;
  /** One for each order up to n, as far as f has derivatives. */
  readonly rungs: readonly Rung[];
  /** Tₙ; null where f has too few derivatives at x₀. */
  readonly polynomial: CurveFunction | null;
}

export function model({ f: text, order, x0, x }: DialValues): Model {
  const { curve, window } = graphOf(text);
  const key = `${order} ${x0} ${text}`;
  const coefficients = coefficientsOf(key);
  const complete = coefficients.length > order;
  const value = finite(curve(Float64Array.of(x)).value[0]!);
  const approximation = complete ? finite(sumAt(coefficients, x - x0)) : null;
  return {
    curve,
    window,
    centre: coefficients[0] ?? null,
    value,
    approximation,
    error: value === null || approximation === null ? null : Math.abs(value - approximation),
    rungs: rungsOf(coefficients, x - x0),
    polynomial: complete ? polynomialOf(key) : null,
  };
}

function rungsOf(coefficients: readonly number[], h: number): Rung[] {
  let [factorial, power, sum] = [1, 1, 0];
  return coefficients.map((coefficient, k) => {
    if (k > 0) [factorial, power] = [factorial * k, power * h];
    const term = coefficient * power;
    sum += term;
    return {
      k,
      derivative: finite(coefficient * factorial),
      coefficient,
      term: finite(term),
      sum: finite(sum),
    };
  });
}

const finite = (value: number) => (Number.isFinite(value) ? value + 0 : null);

export const quantities = ({ value, approximation, error, rungs, polynomial }: Model) => ({
  value,
  approximation,
  error,
  coefficients: polynomial === null ? null : rungs.map(({ coefficient }) => coefficient),
});

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
/** T₁₂. */
export const nameOf = (order: number) =>
  `T${[...String(order)].map((digit) => SUBSCRIPTS[Number(digit)]).join("")}`;

export function describe(shown: Model, { order, x0, x }: DialValues): string {
  const [name, about, here] = [nameOf(order), `x₀ = ${formatNumber(x0)}`, `x = ${formatNumber(x)}`];
  const { value, approximation, error, rungs, polynomial } = shown;
  if (rungs.length === 0)
    return `f has no finite value at ${about}, so there is nothing to build a polynomial on.`;
  if (!polynomial)
    return `f has ${has(rungs.length - 1)} at ${about}, so ${nameOf(rungs.length - 1)} is its last Taylor polynomial there; ${name} would need ${order}.`;
  if (approximation === null) return `At ${here} ${name} about ${about} is too large for a number.`;
  const given = `At ${here}, ${name} about ${about} gives ${formatNumber(approximation)}`;
  if (value === null || error === null)
    return `${given}, but f has no finite value there: the polynomial goes on where the function does not.`;
  if (x === x0)
    return `x stands on the centre, where every Taylor polynomial agrees with f: both are ${formatNumber(value)}.`;
  if (error <= 1e-12 * Math.max(1, Math.abs(value)))
    return `${given} and f is ${formatNumber(value)}: here the two agree to twelve digits or more.`;
  return `${given} and f is ${formatNumber(value)}: the polynomial is too ${approximation > value ? "high" : "low"} by ${formatNumber(error)}.`;
}

const has = (count: number) =>
  count === 0 ? "no derivative" : count === 1 ? "a first derivative only" : `${count} derivatives only`;
