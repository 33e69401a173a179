import { add, jvp, lift, mul, sin, type Tensor, type Value } from "../../autodiff/index.ts";

/** A symbol of the book as it is written: `x`, `x_1`, `\sigma`, `\hat y`. */
export type Name = string;

/** Numbers drawn for one comparison: every free letter has a value, and every function of which nothing is known is some smooth one. */
export interface Trial {
  number(name: Name): number;
  function(name: Name): (input: Value) => Value;
}

/** Where a term is evaluated. */
export interface Env {
  readonly trial: Trial;
  /** Letters that are bound: by a point, or because a derivative moves them. */
  readonly values: ReadonlyMap<Name, Value>;
  /** Functions that stand for one value while a derivative moves them, as f in dg/df. */
  readonly functions: ReadonlyMap<Name, Value>;
}

/** One side of an equation, ready to be computed and differentiated by `src/autodiff`. */
export interface Term {
  (env: Env): Value;
  /** Free letters, also those behind letters that are defined by others. */
  readonly uses: ReadonlySet<Name>;
  /** Functions of which nothing is known. */
  readonly unknown: ReadonlySet<Name>;
  /** Whether a derivative is taken in it. */
  readonly derives: boolean;
}

export const bound = (env: Env, name: Name, value: Value): Env => ({
  ...env,
  values: new Map(env.values).set(name, value),
});

/** The letter by which a primed formula is differentiated: x, unless it has another one and no x. */
export function variableOf({ uses, unknown }: Term): Name {
  const [only, ...others] = uses;
  return only === undefined || others.length > 0 || unknown.size > 0 ? "x" : only;
}

/** The derivative of `f`, `order` times, at `at`. */
export function derivative(f: (input: Value) => Value, at: Value, order = 1): Value {
  if (order === 0) return f(at);
  return jvp((input) => lift(derivative(f, input, order - 1)), [at], [1]).tangent;
}

/** Park and Miller's generator: the same points every time. */
export function random(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Letters that count: in half of the trials they are whole, as powers mostly are. */
const counts = /^[nkmD]$/;

/** The numbers and functions of trial number `index`; every second one has positive numbers only. */
export function trialOf(index: number): Trial {
  const next = random(index + 1);
  const numbers = new Map<Name, number>();
  const functions = new Map<Name, (input: Value) => Value>();
  const remember = <T>(known: Map<Name, T>, name: Name, make: () => T): T => {
    const found = known.get(name) ?? make();
    known.set(name, found);
    return found;
  };
  const draw = (name: Name) => {
    const x = next();
    if (counts.test(name) && index % 4 < 2) return 2 + Math.floor(4 * x);
    return index % 2 === 0 ? 0.3 + 2.2 * x : 5 * x - 2.5;
  };
  return {
    number: (name) => remember(numbers, name, () => draw(name)),
    // Positive near 0, rising in places and falling in others: a·sin(bt + c) + d·t + 3.
    function: (name) =>
      remember(functions, name, () => {
        const [a, b, c, d] = [0.4 + next(), 0.5 + next(), 3 * next(), 0.1 + 0.2 * next()];
        return (input) => add(add(mul(a, sin(add(mul(b, input), c))), mul(d, input)), 3);
      }),
  };
}

/** The number in a scalar. */
export function numberOf(value: Value): number {
  const { data } = lift(value) as Tensor;
  return data.length === 1 ? data[0]! : Number.NaN;
}
