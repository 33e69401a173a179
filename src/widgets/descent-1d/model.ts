import type { Values } from "../../params/index.ts";
import { type Local, type Valley, valleyOf } from "./slope.ts";
import widget from "./widget.ts";

export type DescentValues = Values<typeof widget.params>;

export interface Model {
  readonly valley: Valley;
  /** The iterates, the start first; none when f has no value there. */
  readonly xs: readonly number[];
  /** f and its derivatives at each. */
  readonly locals: readonly Local[];
  /** Why there are no more iterates: enough; beyond all bounds; f has no value, or no slope, there. */
  readonly end: "complete" | "beyond" | "nowhere";
  /** The current iterate's number; no further than the run goes. */
  readonly at: number;
  readonly x: number;
  readonly value: number | null;
  readonly slope: number | null;
  /** What a step does to small distances here, the slope of the map x − γf′(x): 1 − γf″(x). */
  readonly factor: number | null;
  /** The minimum below the current iterate, where one is found. */
  readonly rest: number | null;
}

const BOUND = 1e300;
/** Where numbers this large end in none, they have overflowed on the way. */
const LARGE = 1e30;

export function model({ f, x0, gamma, step }: DescentValues): Model {
  const valley = valleyOf(f);
  const run = descend(valley, x0, gamma);
  const at = Math.max(0, Math.min(step, run.xs.length - 1));
  const local = run.locals[at];
  const x = run.xs[at] ?? x0;
  return {
    valley,
    ...run,
    at,
    x,
    value: local ? local.value : null,
    slope: finite(local?.slope),
    factor: local ? finite(1 - gamma * local.bend) : null,
    rest: restBelow(valley, x),
  };
}

const finite = (value = Number.NaN) => (Number.isFinite(value) ? value + 0 : null);

/** x ← x − γf′(x), as long as the numbers carry. */
function descend({ at }: Valley, x0: number, gamma: number): Pick<Model, "xs" | "locals" | "end"> {
  const xs: number[] = [];
  const locals: Local[] = [];
  let [x, largest] = [x0, 0];
  for (let k = 0; k <= widget.params.step.max; k++) {
    const local = at(x);
    const { value, slope } = local;
    largest = Math.max(largest, Math.abs(x));
    const lost = largest > LARGE || Math.abs(value) > BOUND ? "beyond" : "nowhere";
    if (!(Math.abs(x) <= BOUND && Math.abs(value) <= BOUND)) return { xs, locals, end: lost };
    xs.push(x + 0);
    locals.push(local);
    if (!Number.isFinite(slope)) return { xs, locals, end: lost };
    largest = Math.max(largest, Math.abs(slope));
    x -= gamma * slope;
  }
  return { xs, locals, end: "complete" };
}

const [ROUNDS, LONGEST, NEAR] = [60, 0.25, 1e-9];

/** Beside a minimum the slope changes its sign. */
const BESIDE = 1e-4;

/** Newton's method downhill: x ← x − f′/|f″|, in steps that stay in the valley. */
function restBelow({ at }: Valley, from: number): number | null {
  let x = from;
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, bend } = at(x);
    const wanted = slope === 0 ? 0 : slope / Math.abs(bend);
    if (!(Math.abs(x) <= 10 * ROUNDS * LONGEST) || Number.isNaN(wanted)) return null;
    if (Math.abs(wanted) < NEAR * (1 + Math.abs(x)))
      return at(x - BESIDE).slope < 0 && at(x + BESIDE).slope > 0 ? x - wanted + 0 : null;
    x -= Math.max(-LONGEST, Math.min(LONGEST, wanted));
  }
  return null;
}

export function quantities({ x, value, slope, factor }: Model) {
  return { x, f: value, derivative: slope, factor };
}
