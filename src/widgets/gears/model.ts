import { add, type Differentiable, mul, type Value } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import type widget from "./widget.ts";

export type GearsValues = Values<typeof widget.params>;

/** Where the dials stood for the first reading: x, and the constants of z = inner·x + 5 and y = outer·z + 3. */
export const START = -1;
const Z_AT_0 = 5;
const Y_AT_0 = 3;

export interface Model {
  readonly z: number;
  readonly y: number;
  /** The dials at the first reading. */
  readonly start: { readonly z: number; readonly y: number };
  /** f′(x) and g′(f(x)), each by autodiff on its own. */
  readonly inner: number;
  readonly outer: number;
  /** (g∘f)′(x), by autodiff on the whole train. */
  readonly rate: number;
  readonly sum: number;
  /** δy/δx between the first reading and now; null while nothing has turned. */
  readonly measured: number | null;
  /** Where y would stand if the rates were added. */
  readonly claimed: number;
}

export function model({ x, inner, outer }: GearsValues): Model {
  const f: Differentiable = (at: Value) => add(mul(inner, at), Z_AT_0);
  const g: Differentiable = (at: Value) => add(mul(outer, at), Y_AT_0);
  const first = valueAndSlope(f, x);
  const second = valueAndSlope(g, first.value);
  const whole = valueAndSlope((at) => g(f(at) as ReturnType<typeof add>), x);
  const z = valueAndSlope(f, START).value;
  const start = { z, y: valueAndSlope(g, z).value };
  const sum = first.slope + second.slope;
  return {
    z: first.value,
    y: whole.value,
    start,
    inner: first.slope,
    outer: second.slope,
    rate: whole.slope,
    sum,
    measured: x === START ? null : (whole.value - start.y) / (x - START) + 0,
    claimed: start.y + sum * (x - START),
  };
}

export function quantities({ z, y, inner, outer, rate, sum, measured }: Model) {
  return { z, y, inner, outer, rate, sum, measured };
}
