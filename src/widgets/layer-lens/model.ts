import {
  add,
  jacobian,
  matmul,
  type Tensor,
  tanh,
  tensor,
  toArray,
  type Value,
} from "../../autodiff/index.ts";
import type { Matrix, Values } from "../../params/index.ts";
import type { Table } from "../../widget/define.ts";
import type widget from "./widget.ts";
import type { By } from "./widget.ts";

export type LayerLensValues = Values<typeof widget.params>;

/** What f is differentiated by: its entries in a row, and f as a function of it alone. */
interface Way {
  readonly at: Value;
  readonly f: (at: Tensor) => Tensor;
  /** Its shape; one number for a vector. */
  readonly shape: readonly number[];
}

/** A derivative and its finite differences: for each output the derivatives by every entry, in row-major order. */
export interface Derivative {
  readonly exact: Matrix;
  readonly differences: Matrix;
}

export interface Model {
  readonly x: readonly number[];
  readonly A: Matrix;
  readonly b: readonly number[];
  readonly z: readonly number[];
  readonly f: readonly number[];
  readonly h: number;
  readonly derivatives: Readonly<Record<By, Derivative>>;
  readonly by: By;
  /** The output looked at and the entry nudged, from 0. */
  readonly i: number;
  readonly k: number;
  /** The neuron that the nudge enters; null for an input, which enters all. */
  readonly enters: number | null;
}

export const OUTPUTS = 3;
export const INPUTS = 2;
const SIZES: Readonly<Record<By, number>> = { z: OUTPUTS, b: OUTPUTS, A: OUTPUTS * INPUTS, x: INPUTS };

/** f = tanh(Ax + b). */
const layer = (A: Value, b: Value, x: Value) => tanh(add(matmul(A, x), b));

const flat = (value: Tensor, sizes: number): number[][] =>
  Array.from({ length: OUTPUTS }, (_, i) =>
    Array.from(value.data.subarray(i * sizes, (i + 1) * sizes), (entry) => entry + 0),
  );

/** (f(p + h e_k) − f(p))/h for each entry k of p. */
function differencesOf({ at, f, shape }: Way, size: number, h: number): number[][] {
  const place = tensor(at);
  const here = f(place).data;
  const columns = Array.from({ length: size }, (_, k) => {
    const nudged = Float64Array.from(place.data);
    nudged[k]! += h;
    return f(tensor(nest(nudged, shape))).data;
  });
  return Array.from({ length: OUTPUTS }, (_, i) => columns.map((moved) => (moved[i]! - here[i]!) / h + 0));
}

const nest = (data: Float64Array, shape: readonly number[]): number[] | number[][] =>
  shape.length === 1
    ? [...data]
    : Array.from({ length: shape[0]! }, (_, i) => [...data.subarray(i * shape[1]!, (i + 1) * shape[1]!)]);

export function model({ A, b, x, by, i, k, h }: LayerLensValues): Model {
  const weights = A as number[][];
  const sums = add(matmul(weights, [...x]), [...b]);
  const z = (toArray(sums) as number[]).map((entry) => Number(entry.toFixed(12)) + 0);
  const ways: Readonly<Record<By, Way>> = {
    z: { at: z, f: tanh, shape: [OUTPUTS] },
    b: { at: [...b], f: (at) => layer(weights, at, [...x]), shape: [OUTPUTS] },
    A: { at: weights, f: (at) => layer(at, [...b], [...x]), shape: [OUTPUTS, INPUTS] },
    x: { at: [...x], f: (at) => layer(weights, [...b], at), shape: [INPUTS] },
  };
  const derivative = (name: By): Derivative => ({
    exact: flat(jacobian(ways[name].f)(ways[name].at), SIZES[name]),
    differences: differencesOf(ways[name], SIZES[name], h),
  });
  const entry = Math.min(k, SIZES[by]) - 1;
  return {
    x,
    A,
    b,
    z,
    f: (toArray(tanh(z)) as number[]).map((each) => each + 0),
    h,
    derivatives: { z: derivative("z"), b: derivative("b"), A: derivative("A"), x: derivative("x") },
    by,
    i: i - 1,
    k: entry,
    enters: by === "x" ? null : by === "A" ? Math.floor(entry / INPUTS) : entry,
  };
}

/** Rows of six as blocks of 3×2. */
const blocks = (rows: Matrix): number[][][] =>
  rows.map((row) => Array.from({ length: OUTPUTS }, (_, m) => row.slice(m * INPUTS, (m + 1) * INPUTS)));

export function quantities({ z, f, derivatives, by, i, k }: Model) {
  return {
    z,
    f,
    dfdz: derivatives.z.exact,
    dfdb: derivatives.b.exact,
    dfdA: blocks(derivatives.A.exact),
    dfdx: derivatives.x.exact,
    entry: derivatives[by].exact[i]![k]!,
    difference: derivatives[by].differences[i]![k]!,
  };
}

export function table({ derivatives }: Model): Table {
  return {
    columns: ["derivative of", "by", "entry", "exact", "finite difference"],
    rows: (["z", "b", "A", "x"] as const).flatMap((by) =>
      derivatives[by].exact.flatMap((row, i) =>
        row.map((entry, k) => [`f${i + 1}`, by, nameOf(by, k), entry, derivatives[by].differences[i]![k]!]),
      ),
    ),
  };
}

const LOW = "₁₂₃";

/** An entry by its name: b₁, A₁₂. */
export const nameOf = (by: By, k: number): string =>
  by === "A" ? `A${LOW[Math.floor(k / INPUTS)]}${LOW[k % INPUTS]}` : `${by}${LOW[k]}`;
