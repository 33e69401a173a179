import type { Values } from "../../params/index.ts";
import type { Interval } from "../../plot/index.ts";
import { heights } from "../../widget/descent/heights.ts";
import { difference } from "../../widget/descent/keptRuns.ts";
import { type LossAxis, lossAxis } from "../../widget/descent/lossAxis.ts";
import { type Roll, roll } from "../../widget/descent/roll.ts";
import { type Valley, valleyOf } from "../../widget/descent/valley.ts";
import { remembered } from "../../widget/remembered.ts";
import widget from "./widget.ts";

export type DescentValues = Values<typeof widget.params>;

/** The part of the x axis that is shown, and on which one starts. */
export const SHOWN = [-3, 3] as const;

const heightsOf = /* @__PURE__ */ remembered((text) => heights(valleyOf(text).curve, SHOWN));

export interface Model extends Roll {
  readonly valley: Valley;
  /** The heights worth showing. */
  readonly y: Interval;
  /** The current iterate's number; no further than the run goes. */
  readonly at: number;
  readonly x: number;
  readonly value: number | null;
  readonly slope: number | null;
  /** What a step does to small distances here, the slope of the map x − γf′(x): 1 − γf″(x). */
  readonly factor: number | null;
  /** The minimum below the current iterate, where one is found. */
  readonly rest: number | null;
  /** Runs to compare with, and what tells each from the run at hand. */
  readonly kept: readonly { readonly roll: Roll; readonly name: string }[];
  /** How the losses of all of them are drawn. */
  readonly losses: LossAxis;
}

const NAMES = ["γ", "x₀"];

export function model({ f, x0, gamma, step, compare }: DescentValues): Model {
  const valley = valleyOf(f);
  const y = heightsOf(f);
  const steps = widget.params.step.max;
  const run = roll(valley, x0, gamma, steps);
  const kept = compare.map((row) => ({
    roll: roll(valley, row[1], row[0], steps),
    name: difference(row, [gamma, x0], NAMES),
  }));
  const bottom = restBelow(valley, x0);
  const lowest = bottom === null ? null : valley.at(bottom).value;
  const runs = [run, ...kept.map((each) => each.roll)].map(({ locals }) => locals.map(({ value }) => value));
  const at = Math.max(0, Math.min(step, run.xs.length - 1));
  const local = run.locals[at];
  const x = run.xs[at] ?? x0;
  return {
    valley,
    y,
    ...run,
    at,
    x,
    value: local ? local.value : null,
    slope: finite(local?.slope),
    factor: local ? finite(1 - gamma * local.bend) : null,
    rest: restBelow(valley, x),
    kept,
    losses: lossAxis(lowest, runs, y),
  };
}

const finite = (value = Number.NaN) => (Number.isFinite(value) ? value + 0 : null);

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
