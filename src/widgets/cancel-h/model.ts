import { type Differentiable, pow, type Value } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import { expand, type Term, valueOfTerm } from "./expansion.ts";
import type widget from "./widget.ts";

export type CancelHValues = Values<typeof widget.params>;

/** Where the power is looked at in numbers. */
export const X = 2;

export interface Model {
  /** (x + h)ⁿ multiplied out, xⁿ first. */
  readonly expanded: readonly Term[];
  /** What is left of it without xⁿ and divided by h. */
  readonly divided: readonly Term[];
  /** The factor of xⁿ⁻¹ in what stays. */
  readonly coefficient: number;
  /** How many terms of the line reached contain an h. */
  readonly withH: number;
  /** At x = 2: the terms of the quotient, their sum, and what they exceed the derivative by. */
  readonly parts: readonly number[];
  readonly quotient: number;
  readonly rest: number;
  /** What the quotient is for the longest step, h = 1. */
  readonly longest: number;
  readonly derivative: number;
}

const power =
  (n: number): Differentiable =>
  (x: Value) =>
    pow(x, n);

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

export function model({ n, step, h }: CancelHValues): Model {
  const expanded = expand(n);
  const divided = expanded.slice(1).map((term) => ({ ...term, h: term.h - 1 }));
  const parts = divided.map((term) => valueOfTerm(term, X, h));
  const holding = (terms: readonly Term[]) => terms.filter((term) => term.h > 0).length;
  return {
    expanded,
    divided,
    coefficient: divided[0]!.coefficient,
    // Of the two terms of the quotient, (x + h)ⁿ contains it.
    withH: [1, holding(expanded), holding(expanded), holding(divided), 0][step]!,
    parts,
    quotient: sum(parts),
    rest: sum(parts.slice(1)),
    longest: sum(divided.map((term) => valueOfTerm(term, X, 1))),
    derivative: valueAndSlope(power(n), X).slope,
  };
}

export function quantities(
  { coefficient, withH, quotient, rest, derivative }: Model,
  { n }: Pick<CancelHValues, "n">,
) {
  return { n, coefficient, withH, quotient, rest, derivative };
}
