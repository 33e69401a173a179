import {
  entryAt,
  fill,
  map,
  type NdArray,
  PythonError,
  pointwise,
  scalar,
  showShape,
  transposed,
} from "./array.ts";
import { einsum } from "./einsum.ts";

/** What an expression may give: an array, a tuple, a text. */
export type PyValue = NdArray | readonly PyValue[] | string;

export const isArray = (value: PyValue | undefined): value is NdArray =>
  typeof value === "object" && "shape" in value;

export const typeError = (message: string) => new PythonError("TypeError", message);

export function array(value: PyValue | undefined): NdArray {
  if (isArray(value)) return value;
  throw typeError("an array or a number is expected here");
}

/** A whole number, such as the length of an axis. */
function whole(value: PyValue | undefined): number {
  const { shape, data } = array(value);
  if (shape.length === 0 && Number.isInteger(data[0]) && data[0]! >= 0 && data[0]! <= 20) return data[0]!;
  throw typeError("a small whole number is expected here");
}

const lengths = (value: PyValue | undefined) =>
  isArray(value) ? [whole(value)] : ((value ?? []) as readonly PyValue[]).map(whole);

export function dot(a: NdArray, b: NdArray): NdArray {
  if (a.shape.length === 0 || b.shape.length === 0) return pointwise(a, b, (x, y) => x * y);
  const [inner, along] = [a.shape.at(-1)!, Math.max(0, b.shape.length - 2)];
  if (inner !== b.shape[along])
    throw new PythonError(
      "ValueError",
      `shapes ${showShape(a.shape, true)} and ${showShape(b.shape, true)} not aligned: ${inner} (dim ${a.shape.length - 1}) != ${b.shape[along]} (dim ${along})`,
    );
  return contracted(a, b, inner, along);
}

export function matmul(a: NdArray, b: NdArray): NdArray {
  const bare = [a, b].findIndex(({ shape }) => shape.length === 0);
  if (bare >= 0)
    throw new PythonError(
      "ValueError",
      `matmul: Input operand ${bare} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)`,
    );
  const [inner, along] = [a.shape.at(-1)!, Math.max(0, b.shape.length - 2)];
  if (inner !== b.shape[along])
    throw new PythonError(
      "ValueError",
      `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${b.shape[along]} is different from ${inner})`,
    );
  return contracted(a, b, inner, along);
}

function contracted(a: NdArray, b: NdArray, inner: number, along: number): NdArray {
  const outer = a.shape.slice(0, -1);
  const rest = b.shape.filter((_, axis) => axis !== along);
  return fill([...outer, ...rest], (at) => {
    const [left, right] = [at.slice(0, outer.length), at.slice(outer.length)];
    let total = 0;
    for (let l = 0; l < inner; l++)
      total += entryAt(a, [...left, l]) * entryAt(b, [...right.slice(0, along), l, ...right.slice(along)]);
    return total;
  });
}

function diag(a: NdArray): NdArray {
  const [n = 0, m] = a.shape;
  if (a.shape.length === 1) return fill([n, n], ([i, j]) => (i === j ? a.data[i!]! : 0));
  if (a.shape.length === 2) return fill([Math.min(n, m!)], ([i]) => entryAt(a, [i!, i!]));
  throw new PythonError("ValueError", "Input must be 1- or 2-d.");
}

const eye = (rows: number, columns = rows) => fill([rows, columns], ([i, j]) => (i === j ? 1 : 0));
const each = (f: (entry: number) => number) => (a?: PyValue) => map(array(a), f);
const both = (op: (a: number, b: number) => number) => (a?: PyValue, b?: PyValue) =>
  pointwise(array(a), array(b), op);

/** The part of NumPy that a layer can want. */
export const NUMPY: Readonly<Record<string, (...given: PyValue[]) => NdArray>> = {
  tanh: each(Math.tanh),
  exp: each(Math.exp),
  cosh: each(Math.cosh),
  sqrt: each(Math.sqrt),
  square: each((entry) => entry * entry),
  abs: each(Math.abs),
  add: both((a, b) => a + b),
  subtract: both((a, b) => a - b),
  multiply: both((a, b) => a * b),
  divide: both((a, b) => a / b),
  power: both((a, b) => a ** b),
  diag: (a) => diag(array(a)),
  diagflat: (a) => diag({ shape: [array(a).data.length], data: array(a).data }),
  eye: (n, m) => eye(whole(n), m === undefined ? undefined : whole(m)),
  identity: (n) => eye(whole(n)),
  zeros: (shape) => fill(lengths(shape), () => 0),
  ones: (shape) => fill(lengths(shape), () => 1),
  zeros_like: each(() => 0),
  ones_like: each(() => 1),
  sum: (a) => scalar(array(a).data.reduce((total, entry) => total + entry, 0)),
  transpose: (a) => transposed(array(a)),
  outer: (a, b) => {
    const [first, second] = [array(a).data, array(b).data];
    return fill([first.length, second.length], ([i, j]) => first[i!]! * second[j!]!);
  },
  dot: (a, b) => dot(array(a), array(b)),
  matmul: (a, b) => matmul(array(a), array(b)),
  einsum: (subscripts, ...operands) => {
    if (typeof subscripts === "string") return einsum(subscripts, operands.map(array));
    throw typeError("einsum wants its subscripts first, as a text in quotation marks");
  },
};
