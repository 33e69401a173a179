import { Node } from "./graph.ts";
import { concatOf } from "./linear/pieces.ts";
import { reshapeTo } from "./linear/reshape.ts";
import { showShape } from "./shape.ts";
import { type Tensor, tensor, type Value } from "./tensor.ts";

/** Whether symbolic values stand anywhere in an array. */
const hasNodes = (value: unknown): boolean =>
  value instanceof Node || (Array.isArray(value) && value.some(hasNodes));

/** A value as a tensor or symbolic value; an array that holds symbolic values is stacked into one. */
export function lift(value: Value): Tensor {
  if (value instanceof Node) return value;
  return Array.isArray(value) && hasNodes(value) ? stack(value) : tensor(value);
}

/** Values of equal shape as the entries of a new first axis: n values of shape [2, 3] give [n, 2, 3]. */
export function stack(values: readonly Value[]): Tensor {
  const parts = values.map(lift);
  const { shape } = parts[0] ?? tensor([]);
  for (const part of parts) {
    if (showShape(part.shape) !== showShape(shape)) {
      throw new Error(
        `stack: shapes ${parts.map((each) => showShape(each.shape)).join(" and ")} do not fit; all must be the same.`,
      );
    }
  }
  if (parts.length === 0) return tensor([]);
  return concatOf(
    parts.map((part) => reshapeTo(part, [1, ...shape])),
    0,
  );
}
