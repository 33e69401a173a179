import { lift } from "../lift.ts";
import { broadcastTo, contract, labelsFor } from "../linear/einsum.ts";
import { concatOf, sliceOf } from "../linear/pieces.ts";
import { reshapeTo } from "../linear/reshape.ts";
import { axisOf, type Shape, showShape, sizeOf } from "../shape.ts";
import type { Tensor, Value } from "../tensor.ts";
import { div } from "./arithmetic.ts";

/** The sum over the given axes (negative ones count from the last), or over all entries. */
export function sum(x: Value, axes?: number | readonly number[]): Tensor {
  const input = lift(x);
  return sumOver(input, axesOf("sum", axes, input.shape));
}

/** The average over the given axes, or over all entries. */
export function mean(x: Value, axes?: number | readonly number[]): Tensor {
  const input = lift(x);
  const over = axesOf("mean", axes, input.shape);
  return div(sumOver(input, over), sizeOf(over.map((axis) => input.shape[axis]!)));
}

function sumOver(input: Tensor, axes: readonly number[]): Tensor {
  const labels = labelsFor(input.shape.length);
  const kept = [...labels].filter((_, axis) => !axes.includes(axis)).join("");
  return kept === labels ? input : contract([labels], kept, input);
}

const axesOf = (operation: string, axes: number | readonly number[] | undefined, shape: Shape): number[] =>
  axes === undefined ? [...shape.keys()] : [axes].flat().map((axis) => axisOf(operation, axis, shape));

/** The axes in the order of `axes`, by default reversed: a matrix's rows become its columns. */
export function transpose(x: Value, axes?: readonly number[]): Tensor {
  const input = lift(x);
  const { shape } = input;
  const order = axes?.map((axis) => axisOf("transpose", axis, shape)) ?? [...shape.keys()].reverse();
  if (new Set(order).size !== shape.length) {
    throw new Error(
      `transpose: axes ${showShape(axes ?? [])} do not name each axis of shape ${showShape(shape)} once.`,
    );
  }
  const labels = labelsFor(shape.length);
  return shape.length < 2 ? input : contract([labels], order.map((axis) => labels[axis]).join(""), input);
}

/** The same entries in row-major order under another shape; one length may be −1 and follows from the others. */
export function reshape(x: Value, shape: Shape): Tensor {
  const input = lift(x);
  const free = shape.indexOf(-1);
  return reshapeTo(input, free < 0 ? shape : shape.with(free, sizeOf(input.shape) / -sizeOf(shape)));
}

/** Repeats along axes of length 1 and along new leading axes until x has `shape`. */
export const broadcast = (x: Value, shape: Shape): Tensor => broadcastTo(lift(x), shape);

/** The parts one after another along `axis`; they may differ in length along that axis only. */
export function concat(parts: readonly Value[], axis = 0): Tensor {
  const inputs = parts.map(lift);
  if (!inputs[0]) throw new Error("concat: needs at least one part, but got none.");
  return concatOf(inputs, axisOf("concat", axis, inputs[0].shape));
}

/** Entries `start` up to `end` (not included) along `axis`; negative positions count from the end, as in `Array.slice`. */
export function slice(x: Value, start: number, end?: number, axis = 0): Tensor {
  const input = lift(x);
  const along = axisOf("slice", axis, input.shape);
  const length = input.shape[along]!;
  const place = (position: number) =>
    Math.min(Math.max(position < 0 ? position + length : position, 0), length);
  const from = place(start);
  return sliceOf(input, along, from, Math.max(from, place(end ?? length)));
}

/** Entry `index` along `axis`, without that axis: `at(x, 0)` is the first row of a matrix. Throws when there is none. */
export function at(x: Value, index: number, axis = 0): Tensor {
  const input = lift(x);
  const along = axisOf("at", axis, input.shape);
  const length = input.shape[along]!;
  const position = index < 0 ? index + length : index;
  if (!(Number.isInteger(index) && position >= 0 && position < length)) {
    throw new Error(
      `at: axis ${axis} of shape ${showShape(input.shape)} has ${length} entries; there is no entry ${index}.`,
    );
  }
  return reshapeTo(sliceOf(input, along, position, position + 1), input.shape.toSpliced(along, 1));
}

/** The entries along the first axis, one by one: `const [x1, x2] = unstack(x)`. */
export function unstack(x: Value): Tensor[] {
  const input = lift(x);
  axisOf("unstack", 0, input.shape);
  return Array.from({ length: input.shape[0]! }, (_, index) => at(input, index));
}
