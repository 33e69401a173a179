import type { Values } from "../../params/index.ts";
import { difference } from "../../widget/descent/keptRuns.ts";
import { type Roll, roll } from "../../widget/descent/roll.ts";
import { remembered } from "../../widget/remembered.ts";
import { type Band, basinsOf, goalFrom } from "./basins.ts";
import { type Landscape, landscapeOf } from "./landscape.ts";
import widget from "./widget.ts";

export type ValleyValues = Values<typeof widget.params>;

export interface Model extends Roll {
  readonly landscape: Landscape;
  readonly bands: readonly Band[];
  /** The current iterate's number; no further than the run goes. */
  readonly at: number;
  readonly x: number;
  readonly value: number | null;
  readonly slope: number | null;
  /** The stationary point that the run settles on; null where it settles nowhere. */
  readonly limitPoint: number | null;
  /** Runs to compare with, and what tells each from the run at hand. */
  readonly kept: readonly { readonly roll: Roll; readonly name: string }[];
}

/** A run is followed this far to say where it settles. */
const LONG = 500;
/** A step this short is the last. */
const STILL = 1e-13;

/** The bands of a step size and a function, "0.05 x^2"; kept, as only the start changes while one drags. */
const bandsOf = /* @__PURE__ */ remembered((key) => {
  const [gamma = "", ...text] = key.split(" ");
  return basinsOf(landscapeOf(text.join(" ")), Number(gamma));
});

const NAMES = ["x₀", "γ"];

export function model({ f, x0, gamma, step, compare }: ValleyValues): Model {
  const landscape = landscapeOf(f);
  const steps = widget.params.step.max;
  const run = roll(landscape, x0, gamma, steps);
  const { xs, locals } = run;
  const at = Math.max(0, Math.min(step, xs.length - 1));
  const local = locals[at];
  return {
    landscape,
    bands: bandsOf(`${gamma} ${f}`),
    ...run,
    at,
    x: xs[at] ?? x0,
    value: local ? local.value + 0 : null,
    slope: local && Number.isFinite(local.slope) ? local.slope + 0 : null,
    limitPoint: run.end === "complete" ? settled(landscape, xs.at(-1)!, gamma) : null,
    kept: compare.map((row) => ({
      roll: roll(landscape, row[0], row[1], steps),
      name: difference(row, [x0, gamma], NAMES),
    })),
  };
}

/**
 * Where a run ends that has come as far as x. One that stands still in the end has settled where it is; one that still creeps, on the minimum
 * ahead.
 */
function settled(landscape: Landscape, from: number, gamma: number): number | null {
  if (gamma === 0) return null;
  let x = from;
  let { slope } = landscape.at(x);
  for (
    let k = widget.params.step.max;
    k < LONG && Math.abs(gamma * slope) >= STILL * (1 + Math.abs(x));
    k++
  ) {
    x -= gamma * slope;
    slope = landscape.at(x).slope;
  }
  const at = landscape.stationary.find((point) => Math.abs(point.x - x) < 1e-5);
  return at?.x ?? goalFrom(landscape, x, slope, gamma);
}

export function quantities({ x, value, slope, limitPoint }: Model) {
  return { x, f: value, derivative: slope, limitPoint };
}
