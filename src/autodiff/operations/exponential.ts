import { exponentials } from "../../math/exponentials.ts";
import type { Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { div, mul, neg, sub } from "./arithmetic.ts";
import { pointwise } from "./pointwise.ts";

/** eˣ. */
export const exp = (x: Value): Tensor => pointwise(exponential, x);
const exponential: Pointwise<1> = {
  kind: "pointwise",
  name: "exp",
  kernel: exponentials,
  partials: [(_x, y) => y],
};

/** The natural logarithm: −Infinity at 0; left of 0 value and slope are NaN. */
export const log = (x: Value): Tensor => pointwise(logarithm, x);
const logarithm: Pointwise<1> = {
  kind: "pointwise",
  name: "log",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.log(x[i]!);
  },
  partials: [(x) => pointwise(logarithmSlope, x)],
};

/** 1/x, but NaN left of 0, where there is no logarithm to have a slope. */
const logarithmSlope: Pointwise<1> = {
  kind: "pointwise",
  name: "log′",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = x[i]! < 0 ? NaN : 1 / x[i]!;
  },
  partials: [(_x, y) => neg(mul(y, y))],
};

/** The square root; NaN left of 0, slope Infinity at 0. */
export const sqrt = (x: Value): Tensor => pointwise(squareRoot, x);
const squareRoot: Pointwise<1> = {
  kind: "pointwise",
  name: "sqrt",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(x[i]!);
  },
  partials: [(_x, y) => div(0.5, y)],
};

/** 1 / (1 + e⁻ˣ), between 0 and 1. */
export const sigmoid = (x: Value): Tensor => pointwise(logistic, x);
const logistic: Pointwise<1> = {
  kind: "pointwise",
  name: "sigmoid",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = 1 / (1 + Math.exp(-x[i]!));
  },
  partials: [(_x, y) => mul(y, sub(1, y))],
};

/** log(1 + eˣ), a smooth relu, computed without overflow. */
export const softplus = (x: Value): Tensor => pointwise(smoothRamp, x);
const smoothRamp: Pointwise<1> = {
  kind: "pointwise",
  name: "softplus",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(x[i]!, 0) + Math.log1p(Math.exp(-Math.abs(x[i]!)));
  },
  partials: [(x) => sigmoid(x)],
};
