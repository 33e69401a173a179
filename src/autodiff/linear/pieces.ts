import { apply } from "../graph.ts";
import type { Kernel, Linear } from "../primitive.ts";
import { type Shape, sameShape, showShape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";

/** `shape` with the length along `axis` replaced. */
const withLength = (shape: Shape, axis: number, length: number): Shape => shape.with(axis, length);

/**
 * Copies `count` entries along one axis, from position `from` of the input to position `to` of the output, where
 * `inputRow` and `outputRow` entries make up one step along everything outside the axis.
 */
const copyRows =
  (inputRow: number, outputRow: number, from: number, to: number, count: number): Kernel =>
  (out, input) => {
    for (let row = 0; row * inputRow < input!.length; row++) {
      for (let i = 0; i < count; i++) out[row * outputRow + to + i] = input![row * inputRow + from + i]!;
    }
  };

/** Entries `start` to `end` (not included) along `axis`; its transpose puts them back among zeros. */
export const sliceOf = (input: Tensor, axis: number, start: number, end: number): Tensor =>
  start === 0 && end === input.shape[axis] ? input : apply(slicing(axis, start, end), input);

const slicing = (axis: number, start: number, end: number): Linear => ({
  kind: "linear",
  name: "slice",
  settings: `${start}:${end} of axis ${axis}`,
  plan([shape]) {
    const inner = sizeOf(shape!.slice(axis + 1));
    const row = inner * shape![axis]!;
    const count = (end - start) * inner;
    return {
      shape: withLength(shape!, axis, end - start),
      run: copyRows(row, count, start * inner, 0, count),
    };
  },
  push: (_slot, tangent) => sliceOf(tangent, axis, start, end),
  pull: (_slot, cotangent, [input]) => padTo(cotangent, axis, start, input!.shape[axis]!),
});

/** Places `input` at `start` along `axis` among zeros, `length` entries in all; its transpose cuts it out again. */
const padTo = (input: Tensor, axis: number, start: number, length: number): Tensor =>
  input.shape[axis] === length ? input : apply(padding(axis, start, length), input);

const padding = (axis: number, start: number, length: number): Linear => ({
  kind: "linear",
  name: "pad",
  settings: `to ${length} along axis ${axis} from ${start}`,
  plan([shape]) {
    const inner = sizeOf(shape!.slice(axis + 1));
    const row = inner * shape![axis]!;
    const copy = copyRows(row, inner * length, 0, start * inner, row);
    return {
      shape: withLength(shape!, axis, length),
      run: (out, input) => {
        out.fill(0);
        copy(out, input);
      },
    };
  },
  push: (_slot, tangent) => padTo(tangent, axis, start, length),
  pull: (_slot, cotangent, [input]) => sliceOf(cotangent, axis, start, start + input!.shape[axis]!),
});

/** The inputs one after another along `axis`; its transpose cuts the parts out again. */
export const concatOf = (inputs: readonly Tensor[], axis: number): Tensor =>
  inputs.length === 1 ? inputs[0]! : apply(concatenation(axis), ...inputs);

const concatenation = (axis: number): Linear => {
  const lengths = (shapes: readonly Shape[]) => shapes.map((shape) => shape[axis]!);
  const startOf = (slot: number, inputs: readonly Tensor[]) =>
    lengths(inputs.slice(0, slot).map((input) => input.shape)).reduce((sum, length) => sum + length, 0);
  return {
    kind: "linear",
    name: "concat",
    settings: `along axis ${axis}`,
    plan(shapes) {
      const total = lengths(shapes).reduce((sum, length) => sum + length, 0);
      const shape = withLength(shapes[0]!, axis, total);
      for (const other of shapes) {
        if (!sameShape(withLength(other, axis, total), shape)) {
          throw new Error(
            `concat: shapes ${shapes.map(showShape).join(" and ")} do not fit; they may differ along axis ${axis} only.`,
          );
        }
      }
      const inner = sizeOf(shape.slice(axis + 1));
      let start = 0;
      const copies = lengths(shapes).map((length) => {
        const copy = copyRows(length * inner, total * inner, 0, start * inner, length * inner);
        start += length;
        return copy;
      });
      return {
        shape,
        run: (out, ...inputs) => {
          for (let slot = 0; slot < copies.length; slot++) copies[slot]!(out, inputs[slot]!);
        },
      };
    },
    push: (slot, tangent, inputs) =>
      padTo(tangent, axis, startOf(slot, inputs), startOf(inputs.length, inputs)),
    pull(slot, cotangent, inputs) {
      const start = startOf(slot, inputs);
      return sliceOf(cotangent, axis, start, start + inputs[slot]!.shape[axis]!);
    },
  };
};
