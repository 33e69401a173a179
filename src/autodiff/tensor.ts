import { type Shape, showShape, sizeOf } from "./shape.ts";

/** Numbers in row-major order with a shape. A symbolic value (a `Node`) is one too, but reading its `data` throws. */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Float64Array;
}

/** Anything an operation takes: numbers, arrays nested to any depth, typed arrays, tensors, symbolic values, mixtures of these. */
export type Value = number | Float64Array | Tensor | readonly Value[];

/** A nested array of numbers, as `toArray` returns it. */
export type Nested = number | Nested[];

const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;

const isTensor = (value: unknown): value is Tensor =>
  typeof value === "object" && value !== null && "shape" in value;

/**
 * A tensor from numbers: `tensor(2)`, `tensor([[1, 2], [3, 4]])`, or flat numbers with a shape, `tensor(data, [2, 3])`.
 * A `Float64Array` is wrapped, not copied. Throws when rows differ in length or the numbers do not fill the shape.
 */
export function tensor(value: unknown, shape?: Shape): Tensor {
  const found = shape ? { shape, data: flat(value) } : read(value);
  if (found.data.length !== sizeOf(found.shape)) {
    throw new Error(
      `tensor: ${found.data.length} numbers do not fill shape ${showShape(found.shape)}, which holds ${sizeOf(found.shape)}.`,
    );
  }
  return found;
}

const flat = (value: unknown): Float64Array => (value instanceof Float64Array ? value : read(value).data);

function read(value: unknown): Tensor {
  if (typeof value === "number") return { shape: [], data: Float64Array.of(value) };
  if (value instanceof Float64Array) return { shape: [value.length], data: value };
  if (isTensor(value)) return value;
  if (!isArray(value))
    throw new Error(`tensor: expected a number, an array or a tensor, but read ${describe(value)}.`);
  const parts = value.map(read);
  const inner = parts[0]?.shape ?? [];
  const length = sizeOf(inner);
  const data = new Float64Array(parts.length * length);
  parts.forEach((part, index) => {
    if (showShape(part.shape) !== showShape(inner)) {
      throw new Error(
        `tensor: all entries of an array need the same shape, but entry 0 has ${showShape(inner)} ` +
          `and entry ${index} has ${showShape(part.shape)}.`,
      );
    }
    data.set(part.data, index * length);
  });
  return { shape: [parts.length, ...inner], data };
}

/** What was read, for an error message. */
export const describe = (value: unknown): string =>
  typeof value === "string"
    ? `the text "${value}"`
    : typeof value === "object" && value
      ? "an object"
      : String(value);

/** A tensor filled with `value`. */
export const full = (shape: Shape, value: number): Tensor => ({
  shape,
  data: new Float64Array(sizeOf(shape)).fill(value),
});
export const zeros = (shape: Shape): Tensor => full(shape, 0);
export const ones = (shape: Shape): Tensor => full(shape, 1);

/** The tensor as nested arrays; a scalar as a number. */
export function toArray({ shape, data }: Tensor): Nested {
  const build = (axis: number, start: number, length: number): Nested => {
    if (axis === shape.length) return data[start]!;
    const step = length / shape[axis]!;
    return Array.from({ length: shape[axis]! }, (_, index) => build(axis + 1, start + index * step, step));
  };
  return build(0, 0, data.length);
}
