/** What NumPy would raise: its class and its words. */
export class PythonError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** An array in row-major order; a number is an array without axes. */
export interface NdArray {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** More than any repair needs, and few enough never to be waited for. */
const LARGEST = 2000;

const sizeOf = (shape: readonly number[]) => shape.reduce((size, length) => size * length, 1);

export const scalar = (value: number): NdArray => ({ shape: [], data: [value] });

/** A shape as Python writes a tuple: (3,) and (3, 2); `tight` as in NumPy's messages. */
export function showShape(shape: readonly (number | string)[], tight = false): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(tight ? "," : ", ")})`;
}

/** An array from its entry at each index. */
export function fill(shape: readonly number[], entry: (at: readonly number[]) => number): NdArray {
  if (sizeOf(shape) > LARGEST)
    throw new PythonError("MemoryError", `this small NumPy holds arrays of at most ${LARGEST} entries`);
  const data = Array.from({ length: sizeOf(shape) }, (_, place) => {
    const at: number[] = [];
    let rest = place;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at[axis] = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    return entry(at);
  });
  return { shape, data };
}

/** The entry at an index; an axis of length 1 answers for every index. */
export function entryAt({ shape, data }: NdArray, at: readonly number[]): number {
  let place = 0;
  shape.forEach((length, axis) => {
    place = place * length + (length === 1 ? 0 : at[axis]!);
  });
  return data[place]!;
}

/** Entry by entry, shapes aligned at their ends and axes of length 1 stretched. */
export function pointwise(a: NdArray, b: NdArray, op: (a: number, b: number) => number): NdArray {
  const axes = Math.max(a.shape.length, b.shape.length);
  const padded = ({ shape, data }: NdArray): NdArray => ({
    shape: [...Array<number>(axes - shape.length).fill(1), ...shape],
    data,
  });
  const [left, right] = [padded(a), padded(b)];
  const shape = left.shape.map((length, axis) => {
    const other = right.shape[axis]!;
    if (length !== other && length !== 1 && other !== 1)
      throw new PythonError(
        "ValueError",
        `operands could not be broadcast together with shapes ${showShape(a.shape, true)} ${showShape(b.shape, true)}`,
      );
    return length === 1 ? other : length;
  });
  return fill(shape, (at) => op(entryAt(left, at), entryAt(right, at)));
}

export const map = ({ shape, data }: NdArray, f: (entry: number) => number): NdArray => ({
  shape,
  data: data.map(f),
});

export const transposed = (a: NdArray): NdArray =>
  fill([...a.shape].reverse(), (at) => entryAt(a, [...at].reverse()));

/** Nested lists, as tests and quantities want them. */
export function nested({ shape, data }: NdArray): number | NestedNumbers {
  if (shape.length === 0) return data[0]!;
  const [length = 0, ...rest] = shape;
  const size = sizeOf(rest);
  return Array.from({ length }, (_, i) =>
    nested({ shape: rest, data: data.slice(i * size, (i + 1) * size) }),
  );
}

export type NestedNumbers = readonly (number | NestedNumbers)[];
