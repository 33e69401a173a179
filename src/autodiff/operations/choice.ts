import type { Pointwise } from "../primitive.ts";
import type { Tensor, Value } from "../tensor.ts";
import { add, mul } from "./arithmetic.ts";
import { pointwise } from "./pointwise.ts";

/** 1 where a > b, else 0; its slope is 0. */
export const greater = (a: Value, b: Value): Tensor => pointwise(comparison, a, b);
const comparison: Pointwise<2> = {
  kind: "pointwise",
  name: "greater",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i]! > b[i]! ? 1 : 0;
  },
  partials: [() => 0, () => 0],
};

/** 1 where a < b, else 0; its slope is 0. */
export const less = (a: Value, b: Value): Tensor => greater(b, a);

/** 1 where a = b, else 0; its slope is 0. */
export const equal = (a: Value, b: Value): Tensor => pointwise(equality, a, b);
const equality: Pointwise<2> = {
  kind: "pointwise",
  name: "equal",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i] === b[i] ? 1 : 0;
  },
  partials: [() => 0, () => 0],
};

/**
 * a where the condition is not 0, else b: `where(greater(x, 0), x, 0)`. The branch not taken has no influence on a derivative,
 * not even where it is NaN or has an infinite slope.
 */
export const where = (condition: Value, a: Value, b: Value): Tensor => pointwise(selection, condition, a, b);
const selection: Pointwise<3> = {
  kind: "pointwise",
  name: "where",
  kernel(out, condition, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = condition[i] !== 0 ? a[i]! : b[i]!;
  },
  partials: [() => 0, (condition) => where(condition, 1, 0), (condition) => where(condition, 0, 1)],
  selects: true,
};

/** The larger of a and b, entry by entry. Where they are equal, each gets half of the slope. */
export const max = (a: Value, b: Value): Tensor => pointwise(maximum, a, b);
const maximum: Pointwise<2> = {
  kind: "pointwise",
  name: "max",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(a[i]!, b[i]!);
  },
  partials: [(a, b) => share(a, b), (a, b) => share(b, a)],
  selects: true,
};

/** The smaller of a and b, entry by entry. Where they are equal, each gets half of the slope. */
export const min = (a: Value, b: Value): Tensor => pointwise(minimum, a, b);
const minimum: Pointwise<2> = {
  kind: "pointwise",
  name: "min",
  kernel(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(a[i]!, b[i]!);
  },
  partials: [(a, b) => share(b, a), (a, b) => share(a, b)],
  selects: true,
};

/** 1 where a > b, ½ where they are equal, else 0. */
const share = (a: Tensor, b: Tensor): Tensor => add(greater(a, b), mul(0.5, equal(a, b)));

/** −1, 0 or 1; its slope is 0. */
export const sign = (x: Value): Tensor => pointwise(signum, x);
const signum: Pointwise<1> = {
  kind: "pointwise",
  name: "sign",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.sign(x[i]!);
  },
  partials: [() => 0],
};

/** |x|, with slope 0 at 0. */
export const abs = (x: Value): Tensor => pointwise(absolute, x);
const absolute: Pointwise<1> = {
  kind: "pointwise",
  name: "abs",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = Math.abs(x[i]!);
  },
  partials: [(x) => sign(x)],
};

/** x where x > 0, else 0; slope 0 at 0. */
export const relu = (x: Value): Tensor => pointwise(ramp, x);
const ramp: Pointwise<1> = {
  kind: "pointwise",
  name: "relu",
  kernel(out, x) {
    for (let i = 0; i < out.length; i++) out[i] = x[i]! <= 0 ? 0 : x[i]!;
  },
  partials: [(x) => greater(x, 0)],
  selects: true,
};
