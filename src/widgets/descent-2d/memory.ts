import type { Start } from "./descend.ts";
import type { DescentValues } from "./model.ts";

/** A run that was walked before, to be compared with the one at hand. */
export interface Earlier extends Start {
  /** How far it was walked. */
  readonly step: number;
}

/** What a figure remembers between changes of its parameters. */
export interface Memory {
  readonly values: DescentValues;
  /** Whether the run at hand was walked since it began: only such a run is worth keeping. */
  readonly walked: boolean;
  readonly earlier: readonly Earlier[];
}

/** More would hide each other; the oldest goes first. */
const KEPT = 4;

export function begin(values: DescentValues): Memory {
  return { values, walked: values.step > 0, earlier: [] };
}

/** After a change of parameters: a walked run whose start or step size was changed is kept; another function begins anew. */
export function remember({ values: before, walked, earlier }: Memory, values: DescentValues): Memory {
  if (values.f !== before.f) return begin(values);
  if (values.step !== before.step && sameRun(values, before))
    return { values, walked: values.step > 0, earlier };
  if (sameRun(values, before)) return { values, walked, earlier };
  if (!walked || before.step === 0) return { values, walked: false, earlier };
  const { x1, x2, gamma, step } = before;
  const others = earlier.filter((run) => !sameRun(run, before));
  return { values, walked: false, earlier: [...others, { x1, x2, gamma, step }].slice(-KEPT) };
}

const sameRun = (a: Start, b: Start) => a.x1 === b.x1 && a.x2 === b.x2 && a.gamma === b.gamma;
