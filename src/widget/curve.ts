import { broadcast, type Differentiable, jvp, tensor } from "../autodiff/index.ts";

/** f at many places in one sweep, as a plot's curve wants it. Keep its identity as long as f is the same. */
export const valuesOf = (f: Differentiable) => (xs: Float64Array) => ({
  value: broadcast(f(tensor(xs)), [xs.length]).data,
});

/** f′ at many places in one sweep. */
export const slopesOf = (f: Differentiable) => (xs: Float64Array) => ({
  value: jvp(f, [xs], [1]).tangent.data,
});

/** f(x) and f′(x), by forward mode. */
export function valueAndSlope(
  f: Differentiable,
  x: number,
): { readonly value: number; readonly slope: number } {
  const { value, tangent } = jvp(f, [x], [1]);
  return { value: value.data[0]!, slope: tangent.data[0]! };
}
