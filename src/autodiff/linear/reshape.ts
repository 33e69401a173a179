import { apply } from "../graph.ts";
import type { Linear } from "../primitive.ts";
import { type Shape, sameShape, showShape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";

/** The same entries in the same row-major order under another shape; its transpose is the way back. */
export const reshapeTo = (input: Tensor, shape: Shape): Tensor =>
  sameShape(input.shape, shape) ? input : apply(reshapeOf(shape), input);

const reshapeOf = (shape: Shape): Linear => ({
  kind: "linear",
  name: "reshape",
  settings: showShape(shape),
  plan([from]) {
    if (sizeOf(from!) !== sizeOf(shape)) {
      throw new Error(
        `reshape: shape ${showShape(from!)} holds ${sizeOf(from!)} entries and ${showShape(shape)} holds ${sizeOf(shape)}; ` +
          "a shape that fits holds as many.",
      );
    }
    return { shape, run: (out, data) => out.set(data) };
  },
  push: (_slot, tangent) => reshapeTo(tangent, shape),
  pull: (_slot, cotangent, [input]) => reshapeTo(cotangent, input!.shape),
});
