import {
  abs,
  acos,
  add,
  asin,
  atan,
  cos,
  cosh,
  div,
  exp,
  full,
  lift,
  log,
  max,
  min,
  mul,
  neg,
  pow,
  relu,
  sigmoid,
  sin,
  sinh,
  softplus,
  sqrt,
  sub,
  type Tensor,
  tan,
  tanh,
  type Value,
} from "../autodiff/index.ts";
import { children, type Expression, type FunctionName, type Operator, variablesOf } from "./expression.ts";

/** What computes each operation of a formula. */
export const OPERATIONS: Readonly<Record<Operator | FunctionName, (...inputs: Value[]) => Tensor>> = {
  abs,
  acos,
  add,
  asin,
  atan,
  cos,
  cosh,
  div,
  exp,
  log,
  max,
  min,
  mul,
  neg,
  pow,
  relu,
  sigmoid,
  sin,
  sinh,
  softplus,
  sqrt,
  sub,
  tan,
  tanh,
};

const nameOf = (t: Exclude<Expression, { value: number } | { op: unknown }>): string =>
  t.kind === "derivative" ? t.variable : t.name;

/** From the inputs and the values so far, the next value. */
type Instruction = (inputs: readonly Value[], values: readonly Value[]) => Value;

/**
 * The formula as a function for autodiff: entry by entry on numbers and tensors, traced on symbolic values. It takes one
 * input per name in `variables` (default: those of the formula, in order of first appearance). Equal subterms are computed
 * once, so they are one node of the graph. Outside its domain it gives NaN or an infinity. Throws when the formula has a
 * variable that is not listed, or a derivative still to be taken.
 */
export function toFunction(
  e: Expression,
  variables: readonly string[] = variablesOf(e),
): (...inputs: Value[]) => Tensor {
  const program: Instruction[] = [];
  const known = new Map<string, number>();

  function compile(t: Expression): number {
    const args = children(t).map(compile);
    const key =
      t.kind === "apply" ? `${t.op} ${args}` : t.kind === "number" ? `${t.value}` : `${t.kind} ${nameOf(t)}`;
    const place = known.get(key) ?? program.push(instruction(t, args)) - 1;
    known.set(key, place);
    return place;
  }

  function instruction(t: Expression, args: readonly number[]): Instruction {
    if (t.kind === "number") return () => t.value;
    if (t.kind === "constant") return () => (t.name === "e" ? Math.E : Math.PI);
    if (t.kind === "apply") {
      const operation = OPERATIONS[t.op];
      return (_, values) => operation(...args.map((i) => values[i]!));
    }
    const slot = t.kind === "variable" ? variables.indexOf(t.name) : -1;
    if (slot < 0) {
      throw new Error(
        t.kind === "variable"
          ? `toFunction: the formula contains ${t.name}, but its variables are given as ${variables.join(", ") || "none"}.`
          : "toFunction: the formula contains a derivative still to be taken; use differentiate first.",
      );
    }
    return (inputs) => inputs[slot]!;
  }

  compile(e);
  const constant = variablesOf(e).length === 0;
  return (...inputs) => {
    if (inputs.length !== variables.length) {
      throw new Error(
        `toFunction: expected ${variables.length} inputs (${variables.join(", ")}), but got ${inputs.length}.`,
      );
    }
    const values: Value[] = [];
    for (const step of program) values.push(step(inputs, values));
    const result = lift(values.at(-1)!);
    // A constant has a value at every entry of the input, too.
    const shape = inputs.length > 0 ? lift(inputs[0]!).shape : [];
    return constant && shape.length > 0 ? full(shape, result.data[0]!) : result;
  };
}
