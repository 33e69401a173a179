import { relu, sigmoid, type Tensor, tanh } from "../../autodiff/index.ts";
import type { Interval } from "../../plot/index.ts";
import { slopesOf, valuesOf } from "../../widget/curve.ts";
import type { Activation } from "./widget.ts";

export const FUNCTIONS: Readonly<Record<Activation, (z: Tensor) => Tensor>> = {
  tanh,
  relu,
  sigmoid,
  linear: (z) => z,
};

/** Their graphs and those of their slopes; made once, so that moving a point samples no curve anew. */
export const CURVES = {
  tanh: { value: valuesOf(tanh), slope: slopesOf(tanh) },
  relu: { value: valuesOf(relu), slope: slopesOf(relu) },
  sigmoid: { value: valuesOf(sigmoid), slope: slopesOf(sigmoid) },
  linear: { value: valuesOf(FUNCTIONS.linear), slope: slopesOf(FUNCTIONS.linear) },
};

/** The heights that show an activation between −reach and reach. */
export function heightsOf(activation: Activation, reach: number): Interval {
  if (activation === "tanh") return [-1.35, 1.35];
  if (activation === "sigmoid") return [-0.3, 1.3];
  return activation === "relu" ? [-0.3 * reach, reach] : [-reach, reach];
}
