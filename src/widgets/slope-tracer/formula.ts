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

/** How many functions are kept: more than a reader goes back and forth between. */
const KEPT = 24;

/**
 * What `make` gives for a key, made once and kept, so that curves keep their identity as long as the function is the same. The one
 * unused for longest goes first.
 */
export function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const kept = new Map<string, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  };
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
