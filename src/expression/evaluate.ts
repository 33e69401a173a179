import { full, type Tensor } from "../autodiff/index.ts";
import type { Application, Expression } from "./expression.ts";
import { OPERATIONS } from "./toFunction.ts";

/** Points at which formulas are sampled: one column of numbers per variable. */
export interface Points {
  readonly count: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** Whether a sampled value means anything. */
export const FINE = 0;
/** Something overflowed, or vanished below the smallest double: nothing can be said. */
export const LOST = 1;
/** The formula has no value there: 1/0, √−1, log 0. */
export const UNDEFINED = 2;

export interface Samples {
  readonly values: Float64Array;
  /** FINE, LOST or UNDEFINED, point by point. */
  readonly status: Uint8Array;
  /** 1 where a part of the formula was too small to leave a trace: x + 1e-30, tanh(50). */
  readonly weak: Uint8Array;
}

/** Below this, doubles lose digits. */
const SMALLEST = 2 ** -1022;

type Watch = (op: Application["op"], inputs: readonly Float64Array[], out: Float64Array) => void;

/** The values of a formula at all points at once, by autodiff's own operations. */
function run(e: Expression, points: Points, watch: Watch, soften: (leaf: number) => number): Float64Array {
  const shape = [points.count];
  const known = new Map<Expression, Tensor>();
  const visit = (t: Expression): Tensor => {
    const found = known.get(t);
    if (found) return found;
    const value = compute(t);
    known.set(t, value);
    return value;
  };
  const compute = (t: Expression): Tensor => {
    if (t.kind === "number") return full(shape, soften(t.value));
    if (t.kind === "constant") return full(shape, soften(t.name === "e" ? Math.E : Math.PI));
    if (t.kind === "variable") return { shape, data: points.columns.get(t.name)! };
    if (t.kind === "derivative") return full(shape, Number.NaN);
    const inputs = t.args.map(visit);
    const output = OPERATIONS[t.op](...inputs);
    watch(
      t.op,
      inputs.map((i) => i.data),
      output.data,
    );
    return output;
  };
  return visit(e).data;
}

/** Values, and how far each can be trusted. */
export function sample(e: Expression, points: Points): Samples {
  const status = new Uint8Array(points.count);
  const weak = new Uint8Array(points.count);
  const watch: Watch = (op, inputs, out) => {
    const a = inputs[0]!;
    const b = inputs[1] ?? a;
    for (let i = 0; i < out.length; i++) {
      // What happens first explains all that follows: the log of an exp that vanished is lost, not undefined.
      if (status[i] !== FINE) continue;
      const x = a[i]!;
      const y = b[i]!;
      const z = out[i]!;
      if (!Number.isFinite(z)) status[i] = isUndefined(op, x, y, z) ? UNDEFINED : LOST;
      else if (Math.abs(z) < SMALLEST && (z !== 0 || vanished(op, x, y))) status[i] = LOST;
      else if (absorbed(op, x, y, z)) weak[i] = 1;
    }
  };
  const values = run(e, points, watch, (leaf) => leaf);
  return { values, status, weak };
}

function isUndefined(op: Application["op"], x: number, y: number, z: number): boolean {
  return Number.isNaN(z) || (op === "div" && y === 0) || (x === 0 && (op === "pow" || op === "log"));
}

/** Whether 0 came out only because the result is too small to hold. */
function vanished(op: Application["op"], x: number, y: number): boolean {
  if (op === "mul") return x !== 0 && y !== 0;
  return op === "exp" || op === "sigmoid" || op === "softplus" || ((op === "div" || op === "pow") && x !== 0);
}

function absorbed(op: Application["op"], x: number, y: number, z: number): boolean {
  if (op === "add" || op === "sub") return x !== 0 && y !== 0 && (z === x || Math.abs(z) === Math.abs(y));
  return (op === "tanh" || op === "sigmoid") && Math.abs(z) === 1;
}

/** Operations that give whole numbers exactly, from whole numbers. */
const EXACT = /^(add|sub|mul|div|neg|abs|max|min|relu|pow|sqrt)$/;
const isWhole = Number.isSafeInteger;
const RUNS = 4;
const EPSILON = 2 ** -52;

/**
 * How much rounding can have moved each value: the formula is computed a few times with every intermediate result moved by
 * up to eight units in its last place (stochastic arithmetic, Vignes 1974). NaN where that leads out of the domain.
 */
export function roundingOf(e: Expression, points: Points, values: Float64Array): Float64Array {
  const spread = new Float64Array(points.count);
  let seed = 1;
  // Park and Miller's generator: the same every time.
  const nudge = (): number => {
    seed = (seed * 48271) % 2147483647;
    return 1 + EPSILON * ((seed % 17) - 8);
  };
  const watch: Watch = (op, inputs, out) => {
    const a = inputs[0]!;
    const b = inputs[1] ?? a;
    const whole = EXACT.test(op);
    for (let i = 0; i < out.length; i++) {
      const x = a[i]!;
      const exact = whole ? isWhole(out[i]!) && isWhole(x) && isWhole(b[i]!) : x === 0;
      if (!exact) out[i] = out[i]! * nudge();
    }
  };
  for (let r = 0; r < RUNS; r++) {
    const moved = run(e, points, watch, (leaf) => (isWhole(leaf) ? leaf : leaf * nudge()));
    moved.forEach((value, i) => {
      const distance = Math.abs(value - values[i]!);
      spread[i] = Number.isNaN(distance) ? Number.NaN : Math.max(spread[i]!, distance);
    });
  }
  return spread;
}
