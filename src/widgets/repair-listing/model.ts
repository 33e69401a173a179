import { add, jacobian, matmul, type Tensor, tanh, type Value } from "../../autodiff/index.ts";
import type { Values } from "../../params/index.ts";
import type { Quantity, Table } from "../../widget/define.ts";
import { remembered } from "../../widget/remembered.ts";
import { EDITABLE, type Editable, run, type State, type Texts } from "./listing.ts";
import { type NdArray, nested, showShape } from "./numpy/array.ts";
import widget from "./widget.ts";

export type RepairValues = Values<typeof widget.params>;

/** What the listing returns beside f, by autodiff. */
export type Result = "dfdx" | "dfdb" | "dfdA";
export const RESULTS: readonly Result[] = ["dfdx", "dfdb", "dfdA"];

const A = [
  [0.5, -1],
  [0.25, 0.75],
  [-0.5, 1.5],
];
const B = [0.1, -0.2, 0.3];
const X = [0.8, -0.4];

const vector = (data: readonly number[]): NdArray => ({ shape: [data.length], data });
/** The printed shape holds the same numbers, transposed. */
const INPUTS = {
  "3x2": { A: { shape: [3, 2], data: A.flat() }, b: vector(B), x: vector(X) },
  "2x3": {
    A: { shape: [2, 3], data: [0, 1].flatMap((j) => A.map((row) => row[j]!)) },
    b: vector(B),
    x: vector(X),
  },
} as const;

/** The right derivatives, by the book's own autodiff; ∂f/∂z among them. */
export type Right = Readonly<Record<Editable, NdArray>>;
let right: Right | undefined;
export function rightOnes(): Right {
  if (!right) {
    const layer = (weights: Value, b: Value, x: Value) => tanh(add(matmul(weights, x), b));
    const z = add(matmul(A, X), B);
    const plain = ({ shape, data }: Tensor): NdArray => ({ shape, data: [...data] });
    right = {
      dfdz: plain(jacobian((at: Tensor) => tanh(at))(z)),
      dfdx: plain(jacobian((x: Tensor) => layer(A, B, x))(X)),
      dfdb: plain(jacobian((b: Tensor) => layer(A, b, X))(B)),
      dfdA: plain(jacobian((weights: Tensor) => layer(weights, B, X))(A)),
    };
  }
  return right;
}

export interface Model {
  readonly texts: Texts;
  readonly shape: RepairValues["shape"];
  readonly states: readonly State[];
  readonly at: number;
  readonly now: State;
  /** The whole run, whatever step is shown. */
  readonly end: State;
  /** Whether the whole run returns what autodiff gives. */
  readonly agrees: boolean;
  /** Which lines are no longer as printed. */
  readonly edited: readonly Editable[];
}

const BETWEEN = "\n";
const runs = remembered((key): State[] => {
  const [shape, ...texts] = key.split(BETWEEN) as [RepairValues["shape"], ...string[]];
  return run(
    Object.fromEntries(EDITABLE.map((name, i) => [name, texts[i]!])) as unknown as Texts,
    INPUTS[shape],
  );
});

export function model(values: RepairValues): Model {
  const { shape, step } = values;
  const states = runs([shape, ...EDITABLE.map((name) => values[name])].join(BETWEEN));
  const at = Math.min(step, states.length - 1);
  const end = states.at(-1)!;
  return {
    texts: values,
    shape,
    states,
    at,
    now: states[at]!,
    end,
    agrees: end.error === null && RESULTS.every((name) => isRight(end, name)),
    edited: EDITABLE.filter((name) => values[name] !== widget.params[name].default),
  };
}

const ROUNDING = 1e-9;

/** Whether a name holds what autodiff gives, shape and numbers. */
export function isRight({ names }: State, name: Editable): boolean {
  const [found, wanted] = [names.get(name), rightOnes()[name]];
  return found !== undefined && sameShape(found, wanted) && gapOf(found, wanted) < ROUNDING;
}

export const sameShape = (a: NdArray, b: NdArray) => a.shape.join() === b.shape.join();

const gapOf = (a: NdArray, b: NdArray) =>
  a.data.reduce((gap, entry, k) => {
    const apart = Math.abs(entry - b.data[k]!);
    return Number.isNaN(apart) ? Infinity : Math.max(gap, apart);
  }, 0);

/** The largest difference from autodiff in what has been computed so far; null while there is nothing to compare, or shapes differ. */
export function gap({ now }: Model): number | null {
  const gaps = RESULTS.flatMap((name) => {
    const [found, wanted] = [now.names.get(name), rightOnes()[name]];
    return found ? [sameShape(found, wanted) ? gapOf(found, wanted) : Infinity] : [];
  });
  const largest = Math.max(...gaps);
  return gaps.length > 0 && Number.isFinite(largest) ? (largest < ROUNDING ? 0 : largest) : null;
}

/** Numbers for tests and people; what is not finite is none. */
const finite = (value: Quantity): Quantity =>
  Array.isArray(value) ? value.map(finite) : Number.isFinite(value) ? (value as number) + 0 : null;

export function quantities(shown: Model) {
  const value = (name: Editable) => {
    const found = shown.now.names.get(name);
    return found ? finite(nested(found)) : null;
  };
  return {
    dfdz: value("dfdz"),
    dfdx: value("dfdx"),
    dfdb: value("dfdb"),
    dfdA: value("dfdA"),
    gap: gap(shown),
  };
}

export function table({ now }: Model): Table {
  return {
    columns: ["name", "shape", "entries, row by row"],
    rows: [...now.names].map(([name, { shape, data }]) => [name, showShape(shape), data.join(" ")]),
  };
}
