import { broadcast, type Differentiable, lift, type Value } from "../../autodiff/index.ts";
import { ParseError, parse, toFunction, variablesOf } from "../../expression/index.ts";

/** Says what is wrong with the text of a function of these variables, and where; nothing when it can be read. */
export function fault(text: string, variables: readonly string[]) {
  try {
    parse(text, { variables });
    return undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: error.message, at: error.position };
  }
}

/** The function of x that a text means, the other variables held at `fixed`. Throws what `parse` throws. */
export function functionOf(text: string, fixed: Readonly<Record<string, number>> = {}): Differentiable {
  const e = parse(text, { variables: ["x", ...Object.keys(fixed)] });
  const f = toFunction(e, ["x", ...Object.keys(fixed)]);
  const others = Object.values(fixed);
  if (variablesOf(e).includes("x")) return (x: Value) => f(x, ...others);
  // A formula without x is a constant, and has that value at every x.
  return (x: Value) => broadcast(f(0, ...others), lift(x).shape);
}
