import type { Happening } from "./record.ts";

/** Answers closer together than this belong to one sitting: a second try is no second recollection. */
const PAUSE_MS = 30 * 60 * 1000;

/** One sitting with a question: when it was asked, and whether the first answer was right. */
export interface Sitting {
  readonly at: string;
  readonly right: boolean;
}

/** The sittings of a question, in their order; of each, its first answer counts. */
export function sittingsOf(happenings: readonly Happening[]): readonly Sitting[] {
  const sittings: Sitting[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, what] of happenings) {
    const time = Date.parse(at);
    if (time - last > PAUSE_MS) sittings.push({ at, right: what === "correct" });
    last = time;
  }
  return sittings;
}

/** How a reader stands with a question: mastered when it was right at once, the last time it was asked. */
export type Standing = "new" | "learning" | "mastered";

export function standingOf(happenings: readonly Happening[] = []): Standing {
  const last = sittingsOf(happenings).at(-1);
  return last === undefined ? "new" : last.right ? "mastered" : "learning";
}
