import type { Values } from "../../params/index.ts";
import type widget from "./widget.ts";

export type DerivativeShapesValues = Values<typeof widget.params>;
export type What = DerivativeShapesValues["input"];
type Size = readonly [rows: number, columns: number];

/** What goes in or comes out: how many rows and columns of numbers, and how its shape is written. */
export interface Side {
  readonly what: What;
  readonly size: Size;
  /** Sizes as they are written: [] for a number, [N] for a vector, [M, N] for a matrix. */
  readonly sizes: readonly number[];
}

/** How the partial derivatives are arranged: a block for each output, in each block a place for each input. */
export interface Arrangement {
  readonly grid: Size;
  readonly block: Size;
  /** Whether blocks stand apart, or are rows and numbers that make one matrix. */
  readonly apart: boolean;
}

export interface Model {
  readonly input: Side;
  readonly output: Side;
  readonly entries: number;
  /** Outputs first, then inputs; a matrix counts as one of them: [2, 3], or [[2, 2], [2, 3]]. */
  readonly shape: readonly (number | readonly number[])[];
  /** The arrangement in numerator layout, and as the column ∇y where the output is one number. */
  readonly row: Arrangement;
  readonly column: Arrangement;
  /** The lit output and input, counted from 0 row by row. */
  readonly lit: readonly [output: number, input: number];
  /** Which of the lectures' four types it is. */
  readonly type: Type;
}

export interface Type {
  readonly number: 1 | 2 | 3 | 4;
  readonly name: string;
}

export function sideOf(what: What, rows: number, columns: number): Side {
  if (what === "scalar") return { what, size: [1, 1], sizes: [] };
  return what === "vector"
    ? { what, size: [rows, 1], sizes: [rows] }
    : { what, size: [rows, columns], sizes: [rows, columns] };
}

const count = ([rows, columns]: Size) => rows * columns;

/** Numerator layout: the outputs keep their places, and in each place an input that is a vector lies down as a row. */
export function arrangement(input: Side, output: Side): Arrangement {
  const [rows, columns] = input.size;
  const block: Size = input.what === "vector" ? [1, rows] : [rows, columns];
  const apart = count(block) > 1 && (output.size[1] > 1 || (block[0] > 1 && count(output.size) > 1));
  return { grid: output.size, block, apart };
}

/** (outputs)×(inputs), each a number or, of a matrix, two. */
export function shapeOf(input: Side, output: Side): Model["shape"] {
  return [output, input].map(({ sizes }) =>
    sizes.length === 0 ? 1 : sizes.length === 1 ? sizes[0]! : sizes,
  );
}

/** A shape as it is written: 2×3, (2×2)×(2×3). */
export const write = (shape: Model["shape"]) =>
  shape.map((part) => (typeof part === "number" ? part : `(${part.join("×")})`)).join("×");

/** The shape of the column ∇y of one number by an input: the input's own. */
export const writeColumn = ({ size }: Side) => size.join("×");

export function typeOf(input: What, output: What): Type {
  if (input === "matrix" || output === "matrix") return { number: 4, name: "general derivative" };
  if (output === "vector") return { number: 3, name: "vector field" };
  return input === "vector"
    ? { number: 2, name: "multivariate case" }
    : { number: 1, name: "scalar differentiation" };
}

export function model(values: DerivativeShapesValues): Model {
  const input = sideOf(values.input, values.inRows, values.inColumns);
  const output = sideOf(values.output, values.outRows, values.outColumns);
  const row = arrangement(input, output);
  return {
    input,
    output,
    entries: count(input.size) * count(output.size),
    shape: shapeOf(input, output),
    row,
    column: output.what === "scalar" ? { ...row, block: input.size } : row,
    lit: [Math.min(values.y, count(output.size)) - 1, Math.min(values.x, count(input.size)) - 1],
    type: typeOf(values.input, values.output),
  };
}

export const quantities = ({ shape, entries }: Model) => ({ shape, entries });
