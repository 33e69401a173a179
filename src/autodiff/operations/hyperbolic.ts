import type { Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { mul, sub } from "./arithmetic.ts";
import { pointwise } from "./pointwise.ts";

/** (eˣ − e⁻ˣ) / 2. */
export const sinh = (x: Value): Tensor => pointwise(hyperbolicSine, x);
const hyperbolicSine: Pointwise<1> = {
  kind: "pointwise",
  name: "sinh",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.sinh(x[i]!);
  },
  partials: [(x) => cosh(x)],
};

/** (eˣ + e⁻ˣ) / 2. */
export const cosh = (x: Value): Tensor => pointwise(hyperbolicCosine, x);
const hyperbolicCosine: Pointwise<1> = {
  kind: "pointwise",
  name: "cosh",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.cosh(x[i]!);
  },
  partials: [(x) => sinh(x)],
};

/** sinh x / cosh x, between −1 and 1. */
export const tanh = (x: Value): Tensor => pointwise(hyperbolicTangent, x);
const hyperbolicTangent: Pointwise<1> = {
  kind: "pointwise",
  name: "tanh",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.tanh(x[i]!);
  },
  partials: [(_x, y) => sub(1, mul(y, y))],
};
