import { apply } from "../graph.ts";
import { lift } from "../lift.ts";
import { broadcastTo } from "../linear/einsum.ts";
import type { Pointwise } from "../primitive.ts";
import { broadcastShape } from "../shape.ts";
import type { Tensor, Value } from "../tensor.ts";

/** Applies a pointwise primitive after broadcasting its inputs to one shape. */
export function pointwise(primitive: Pointwise, ...values: readonly Value[]): Tensor {
  const inputs = values.map(lift);
  if (inputs.length === 1) return apply(primitive, inputs[0]!);
  const shape = broadcastShape(
    primitive.name,
    inputs.map((input) => input.shape),
  );
  return apply(primitive, ...inputs.map((input) => broadcastTo(input, shape)));
}
