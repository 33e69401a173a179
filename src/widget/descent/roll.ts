import type { Point } from "../../plot/index.ts";
import type { Local, Valley } from "./valley.ts";

/** The iterates x ← x − γf′(x) on a curve. */
export interface Roll {
  /** The first is the start; none when f has no value there. */
  readonly xs: readonly number[];
  /** f and its derivatives at each. */
  readonly locals: readonly Local[];
  /** Why there are no more iterates: enough; beyond all bounds; f has no value, or no slope, there. */
  readonly end: "complete" | "beyond" | "nowhere";
}

/** Sizes past this are no longer followed. */
const BOUND = 1e300;
/** Where numbers this large end in none, they have overflowed on the way. */
const LARGE = 1e30;

/** At most `steps` steps of size γ from x0, as long as the numbers carry. */
export function roll({ at }: Pick<Valley, "at">, x0: number, gamma: number, steps: number): Roll {
  const xs: number[] = [];
  const locals: Local[] = [];
  let [x, largest] = [x0, 0];
  for (let k = 0; k <= steps; k++) {
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

/** The heights of a run's iterates. */
export const heightsOf = ({ locals }: Roll): number[] => locals.map(({ value }) => value);

/** A run's iterates on the curve. */
export const placesOf = ({ xs, locals }: Roll) => xs.map((x, k): Point => [x, locals[k]!.value]);
