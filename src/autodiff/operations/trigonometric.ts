import { sines } from "../../math/sines.ts";
import type { Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { add, div, mul, neg, sub } from "./arithmetic.ts";
import { sqrt } from "./exponential.ts";
import { pointwise } from "./pointwise.ts";

/** The sine of an angle in radians. */
export const sin = (x: Value): Tensor => pointwise(sine, x);
const sine: Pointwise<1> = {
  kind: "pointwise",
  name: "sin",
  kernel: (out, x) => sines(out, x, 0),
  partials: [(x) => cos(x)],
};

/** The cosine of an angle in radians. */
export const cos = (x: Value): Tensor => pointwise(cosine, x);
const cosine: Pointwise<1> = {
  kind: "pointwise",
  name: "cos",
  kernel: (out, x) => sines(out, x, 1),
  partials: [(x) => neg(sin(x))],
};

/** The tangent of an angle in radians. */
export const tan = (x: Value): Tensor => pointwise(tangent, x);
const tangent: Pointwise<1> = {
  kind: "pointwise",
  name: "tan",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.tan(x[i]!);
  },
  partials: [(_x, y) => add(1, mul(y, y))],
};

/** The angle in [−π/2, π/2] with sine x; NaN outside [−1, 1]. */
export const asin = (x: Value): Tensor => pointwise(arcsine, x);
const arcsine: Pointwise<1> = {
  kind: "pointwise",
  name: "asin",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.asin(x[i]!);
  },
  partials: [(x) => div(1, sqrt(sub(1, mul(x, x))))],
};

/** The angle in [0, π] with cosine x; NaN outside [−1, 1]. */
export const acos = (x: Value): Tensor => pointwise(arccosine, x);
const arccosine: Pointwise<1> = {
  kind: "pointwise",
  name: "acos",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.acos(x[i]!);
  },
  partials: [(x) => div(-1, sqrt(sub(1, mul(x, x))))],
};

/** The angle in (−π/2, π/2) with tangent x. */
export const atan = (x: Value): Tensor => pointwise(arctangent, x);
const arctangent: Pointwise<1> = {
  kind: "pointwise",
  name: "atan",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.atan(x[i]!);
  },
  partials: [(x) => div(1, add(1, mul(x, x)))],
};
