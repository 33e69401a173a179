import type { Shape } from "./shape.ts";
import type { Tensor } from "./tensor.ts";

/** Fills `out` from the inputs' data. Never allocates, so that compiled programs need not either. */
export type Kernel = (out: Float64Array, ...inputs: readonly Float64Array[]) => void;

/** A local partial derivative ∂output/∂input, entry by entry; a number stands for that constant everywhere. */
export type LocalPartial = Tensor | number;

type Rank<Arity extends 1 | 2 | 3> = { 1: [Tensor]; 2: [Tensor, Tensor]; 3: [Tensor, Tensor, Tensor] }[Arity];
type Partials<Inputs extends Tensor[]> = {
  readonly [Slot in keyof Inputs]: (...inputsThenOutput: [...Inputs, output: Tensor]) => LocalPartial;
};

/**
 * An operation on entries, one by one. The kernel gives its value; each input has a local partial, a function of the inputs
 * and of the output. Forward mode, reverse mode, Taylor series and the label on a drawn edge all follow from these.
 * Partials are written with the operations themselves: on numbers they compute, on symbolic values they emit nodes.
 */
export interface Pointwise<Arity extends 1 | 2 | 3 = 1 | 2 | 3> {
  readonly kind: "pointwise";
  readonly name: string;
  readonly kernel: Kernel;
  readonly partials: Arity extends 1 | 2 | 3 ? Partials<Rank<Arity>> : never;
  /** It picks among its inputs: what it multiplies by 0 does not get through, not even NaN or Infinity. */
  readonly selects?: boolean;
}

/** A kernel made ready for inputs of given shapes, and the shape of its output. */
export interface Plan {
  readonly shape: Shape;
  readonly run: Kernel;
}

/**
 * An operation that is linear in all its inputs together, or bilinear: linear in each of two. Its settings (axes,
 * subscripts, a new shape) are closed over; `settings` prints them.
 */
export interface Linear {
  readonly kind: "linear" | "bilinear";
  readonly name: string;
  readonly settings: string;
  readonly selects?: boolean;
  /** Checks the inputs' shapes; throws an error that names the operation and what would fit. */
  plan(shapes: readonly Shape[]): Plan;
  /** The change of the output when input `slot` changes by `tangent`. */
  push(slot: number, tangent: Tensor, inputs: readonly Tensor[]): Tensor;
  /** The transpose of `push`: ⟨u, push(v)⟩ = ⟨pull(u), v⟩. With `zeroWins`, a cotangent of 0 stays 0 even times NaN. */
  pull(slot: number, cotangent: Tensor, inputs: readonly Tensor[], zeroWins: boolean): Tensor;
}

export type Primitive = Pointwise | Linear;

/** The primitive made ready for inputs of these shapes; a pointwise one takes equal shapes only. */
export const planOf = (primitive: Primitive, shapes: readonly Shape[]): Plan =>
  primitive.kind === "pointwise" ? { shape: shapes[0]!, run: primitive.kernel } : primitive.plan(shapes);
