/**
 * Automatic differentiation. To read it from the ground: `tensor` (numbers with a shape), `primitive` (what an operation has to
 * know), `graph` and `trace` (how a function becomes a graph), `operations/` (each with its rules), `linear/` (einsum and
 * its relatives), `step`, `forward` and `reverse` (the two sweeps; every derivative is one of them), `jacobian`, `taylor`,
 * and last `compile/` (the same graphs as fixed lists of kernel calls).
 *
 * A rule for a derivative is written once, with the operations themselves. On numbers it computes; inside another derivative
 * it writes nodes into that one's graph. Hence derivatives nest to any order, and nothing but primitives has rules.
 */
export { compile, type Program, type Tree } from "./compile/compile.ts";
export { evaluate, evaluateAll } from "./evaluate.ts";
export { forwardSweep, jvp } from "./forward.ts";
export { Graph, Node } from "./graph.ts";
export { hessian, jacobian } from "./jacobian.ts";
export { lift, stack } from "./lift.ts";
export { add, div, mul, neg, sub } from "./operations/arithmetic.ts";
export { abs, equal, greater, less, max, min, relu, sign, where } from "./operations/choice.ts";
export { exp, log, sigmoid, softplus, sqrt } from "./operations/exponential.ts";
export { cosh, sinh, tanh } from "./operations/hyperbolic.ts";
export { pow } from "./operations/power.ts";
export { einsum, identity, matmul } from "./operations/products.ts";
export {
  at,
  broadcast,
  concat,
  mean,
  reshape,
  slice,
  sum,
  transpose,
  unstack,
} from "./operations/tensors.ts";
export { acos, asin, atan, cos, sin, tan } from "./operations/trigonometric.ts";
export type { Linear, Pointwise, Primitive } from "./primitive.ts";
export { grad, reverseSweep, valueAndGrad, vjp } from "./reverse.ts";
export type { Shape } from "./shape.ts";
export { type Edge, partialGraph, type Step } from "./step.ts";
export { taylor } from "./taylor.ts";
export { full, type Nested, ones, type Tensor, tensor, toArray, type Value, zeros } from "./tensor.ts";
export { type Differentiable, trace } from "./trace.ts";
