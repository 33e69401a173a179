import {
  add,
  compile,
  type Differentiable,
  hessian,
  mul,
  sub,
  unstack,
  type Value,
  valueAndGrad,
} from "../../autodiff/index.ts";
import type { FieldFunction, Point } from "../../plot/index.ts";

/** ½xᵀ[[2, 1], [1, 20]]x − [5, 3]x, entry by entry. */
const f = (x1: Value, x2: Value) =>
  sub(add(add(mul(x1, x1), mul(x1, x2)), mul(10, mul(x2, x2))), add(mul(5, x1), mul(3, x2)));

const ofPoint: Differentiable = (x) => {
  const [x1, x2] = unstack(x);
  return f(x1!, x2!);
};

/** f at many points at once. */
export const field: FieldFunction = (xs, ys) => ({
  value: f({ shape: [xs.length], data: xs }, { shape: [ys.length], data: ys }).data,
});

const program = /* @__PURE__ */ compile(valueAndGrad(ofPoint), [0, 0]);

/** f and its gradient. */
export function slopeAt(x: Point): { readonly value: number; readonly gradient: Point } {
  const { value, gradients } = program.run(x);
  const [d1, d2] = gradients[0]!.data;
  return { value: value.data[0]! + 0, gradient: [d1! + 0, d2! + 0] };
}

const curvature = /* @__PURE__ */ (() => {
  const [a, b, , d] = hessian(ofPoint)([0, 0]).data as Float64Array;
  return { a: a!, b: b!, d: d! };
})();

/** 2/λmax: the longest step size that one could keep for ever. */
export const limit = /* @__PURE__ */ (() => {
  const { a, b, d } = curvature;
  return 2 / ((a + d) / 2 + Math.hypot((a - d) / 2, b));
})();

/** Where f is lowest: −H⁻¹∇f(0), one step of Newton's, which is all that a quadratic needs. */
export const optimum: Point = /* @__PURE__ */ (() => {
  const { a, b, d } = curvature;
  const [g1, g2] = slopeAt([0, 0]).gradient;
  const determinant = a * d - b * b;
  return [(b * g2 - d * g1) / determinant, (b * g1 - a * g2) / determinant];
})();
