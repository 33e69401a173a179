import type { Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { pointwise } from "./pointwise.ts";

/** a + b. */
export const add = (a: Value, b: Value): Tensor => pointwise(addition, a, b);
const addition: Pointwise<2> = {
  kind: "pointwise",
  name: "add",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! + b[i]!;
  },
  partials: [() => 1, () => 1],
};

/** a − b. */
export const sub = (a: Value, b: Value): Tensor => pointwise(subtraction, a, b);
const subtraction: Pointwise<2> = {
  kind: "pointwise",
  name: "sub",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! - b[i]!;
  },
  partials: [() => 1, () => -1],
};

/** a · b, entry by entry; see `matmul` for the matrix product. */
export const mul = (a: Value, b: Value): Tensor => pointwise(multiplication, a, b);
const multiplication: Pointwise<2> = {
  kind: "pointwise",
  name: "mul",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! * b[i]!;
  },
  partials: [(_a, b) => b, (a) => a],
};

/** a / b. Dividing by zero gives ±Infinity or NaN, as in IEEE arithmetic. */
export const div = (a: Value, b: Value): Tensor => pointwise(division, a, b);
const division: Pointwise<2> = {
  kind: "pointwise",
  name: "div",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! / b[i]!;
  },
  // ∂(a/b)/∂b = −(a/b)·(1/b)
  partials: [(_a, b) => div(1, b), (_a, b, y) => neg(mul(y, div(1, b)))],
};

/** −x. */
export const neg = (x: Value): Tensor => pointwise(negation, x);
const negation: Pointwise<1> = {
  kind: "pointwise",
  name: "neg",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = -x[i]!;
  },
  partials: [() => -1],
};

/**
 * A local partial times an incoming message, where 0 times anything is 0, NaN and Infinity included. The sweeps use it behind
 * an operation that selects, so that what was not selected leaves no trace.
 */
export const weigh = (partial: Value, message: Value): Tensor => pointwise(weighing, partial, message);
const weighing: Pointwise<2> = {
  kind: "pointwise",
  name: "weigh",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i] === 0 || b[i] === 0 ? 0 : a[i]! * b[i]!;
  },
  partials: [(_a, b) => b, (a) => a],
  selects: true,
};
