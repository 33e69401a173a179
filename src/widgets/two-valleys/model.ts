import type { Values } from "../../params/index.ts";
import { type Band, basinsOf, goalFrom } from "./basins.ts";
import { type Landscape, type Local, landscapeOf } from "./landscape.ts";
import widget from "./widget.ts";

export type ValleyValues = Values<typeof widget.params>;

export interface Model {
  readonly landscape: Landscape;
  readonly bands: readonly Band[];
  /** The iterates, the start first; none when f has no value there. */
  readonly xs: readonly number[];
  readonly locals: readonly Local[];
  /** The current iterate's number; no further than the run goes. */
  readonly at: number;
  readonly x: number;
  readonly value: number | null;
  readonly slope: number | null;
  /** The stationary point that the run settles on; null where it settles nowhere. */
  readonly limitPoint: number | null;
}

/** A run is followed this far to say where it settles. */
const LONG = 500;
const BOUND = 1e300;
/** A step this short is the last. */
const STILL = 1e-13;

const known = new Map<string, readonly Band[]>();
const MOST_KNOWN = 12;

/** The bands of a function and a step size; kept, as only the start changes while one drags. */
function bandsOf(landscape: Landscape, text: string, gamma: number): readonly Band[] {
  const key = `${gamma} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const bands = basinsOf(landscape, gamma);
  known.set(key, bands);
  return bands;
}

export function model({ f, x0, gamma, step }: ValleyValues): Model {
  const landscape = landscapeOf(f);
  const { xs, locals, limitPoint } = descend(landscape, x0, gamma);
  const at = Math.max(0, Math.min(step, xs.length - 1));
  const local = locals[at];
  return {
    landscape,
    bands: bandsOf(landscape, f, gamma),
    xs,
    locals,
    at,
    x: xs[at] ?? x0,
    value: local ? local.value + 0 : null,
    slope: local && Number.isFinite(local.slope) ? local.slope + 0 : null,
    limitPoint,
  };
}

/** x ← x − γf′(x): the steps that are shown, and where the run settles in the end. */
function descend(landscape: Landscape, x0: number, gamma: number) {
  const xs: number[] = [];
  const locals: Local[] = [];
  const shown = widget.params.step.max;
  let x = x0;
  for (let k = 0; k <= LONG; k++) {
    const local = landscape.at(x);
    if (!(Math.abs(x) <= BOUND && Math.abs(local.value) <= BOUND)) break;
    if (k <= shown) {
      xs.push(x + 0);
      locals.push(local);
    }
    const move = gamma * local.slope;
    if (!Number.isFinite(move)) break;
    if (k === LONG || (k > shown && Math.abs(move) < STILL * (1 + Math.abs(x))))
      return { xs, locals, limitPoint: settled(landscape, x, local.slope, gamma) };
    x -= move;
  }
  return { xs, locals, limitPoint: null };
}

/** A run that stands still has settled where it is; one that still creeps, on the minimum ahead. */
function settled(landscape: Landscape, x: number, slope: number, gamma: number): number | null {
  if (gamma === 0) return null;
  const at = landscape.stationary.find((point) => Math.abs(point.x - x) < 1e-5);
  return at?.x ?? goalFrom(landscape, x, slope, gamma);
}

export function quantities({ x, value, slope, limitPoint }: Model) {
  return { x, f: value, derivative: slope, limitPoint };
}
