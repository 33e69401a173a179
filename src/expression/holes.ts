import { FINE, type Points, sample } from "./evaluate.ts";
import { apply, children, dependsOn, type Expression } from "./expression.ts";
import { keyOf } from "./order.ts";
import { literal } from "./rational.ts";

const STEP = 0.25;
const REACH = 8;
const MOST = 6;

/**
 * A zero of a denominator of one formula at which the other has a value: −1 for (x² − 1)/(x + 1) and x − 1. Looks between
 * −8 and 8, for sign changes.
 */
export function firstHole(
  a: Expression,
  b: Expression,
  variable: string,
): { readonly at: number; readonly without: "first" | "second" } | undefined {
  const [ofA, ofB] = [a, b].map((e) => distinct(denominators(e, variable))) as [Expression[], Expression[]];
  const missing = (mine: Expression[], others: Expression[], other: Expression): number | undefined =>
    mine
      .flatMap((g) => zerosOf(g, variable))
      .find(
        (x) =>
          sample(other, at(variable, [x])).status[0] === FINE &&
          others.every((g) => Math.abs(valuesOf(g, variable, [x])[0]!) > 1e-9),
      );
  const first = missing(ofA, ofB, b);
  if (first !== undefined) return { at: first, without: "first" };
  const second = missing(ofB, ofA, a);
  return second === undefined ? undefined : { at: second, without: "second" };
}

/** A few of them, each once. */
function distinct(formulas: readonly Expression[]): Expression[] {
  return [...new Map(formulas.map((g) => [keyOf(g), g])).values()].slice(0, MOST);
}

function denominators(e: Expression, variable: string): Expression[] {
  const inner = children(e).flatMap((c) => denominators(c, variable));
  if (e.kind !== "apply") return inner;
  const [a, b] = e.args as [Expression, Expression];
  const reciprocal = e.op === "pow" && (literal(b)?.n ?? 0) < 0;
  const below = e.op === "tan" ? apply("cos", a) : e.op === "div" ? b : reciprocal ? a : undefined;
  return below && dependsOn(below, variable) ? [...inner, below] : inner;
}

function at(variable: string, xs: readonly number[]): Points {
  return { count: xs.length, columns: new Map([[variable, Float64Array.from(xs)]]) };
}

function valuesOf(e: Expression, variable: string, xs: readonly number[]): Float64Array {
  return sample(e, at(variable, xs)).values;
}

/** Zeros at multiples of the step, and between them by bisection. */
function zerosOf(g: Expression, variable: string): number[] {
  const xs = Array.from({ length: (2 * REACH) / STEP + 1 }, (_, i) => i * STEP - REACH);
  const ys = valuesOf(g, variable, xs);
  const zeros: number[] = [];
  for (let i = 0; i < xs.length; i++) {
    if (ys[i] === 0) zeros.push(xs[i]!);
    else if (zeros.length < 4 && ys[i]! * (ys[i + 1] ?? 0) < 0) {
      let [low, high] = [xs[i]!, xs[i + 1]!];
      for (let step = 0; step < 48; step++) {
        const middle = (low + high) / 2;
        const sameSign = valuesOf(g, variable, [middle])[0]! * ys[i]! > 0;
        if (sameSign) low = middle;
        else high = middle;
      }
      // A pole changes sign too.
      if (Math.abs(valuesOf(g, variable, [low])[0]!) < 1e-6 * Math.abs(ys[i]!)) zeros.push(low);
    }
  }
  return zeros;
}
