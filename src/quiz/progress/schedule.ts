import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Happening, ProgressRecord } from "./record.ts";
import { sittingsOf } from "./sittings.ts";

/** Days, not minutes: a book is not a drill. No fuzz, so that the same answers give the same plan everywhere. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** When a question should be asked again, by what has happened: the sittings replayed through FSRS. Null before the first. */
export function dueDate(happenings: readonly Happening[]): Date | null {
  let card = createEmptyCard();
  const sittings = sittingsOf(happenings);
  for (const { at, right } of sittings)
    card = scheduler.next(card, new Date(at), right ? Rating.Good : Rating.Again).card;
  return sittings.length === 0 ? null : card.due;
}

export interface Plan {
  /** Questions to be asked now, the longest overdue first. */
  readonly due: readonly string[];
  /** Those to come, the nearest first. */
  readonly later: readonly { readonly key: string; readonly at: Date }[];
}

/** What is due at `now`, and what will be. */
export function planOf({ questions }: ProgressRecord, now: Date): Plan {
  const dates = Object.entries(questions)
    .flatMap(([key, happenings]) => {
      const at = dueDate(happenings);
      return at ? [{ key, at }] : [];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
  return {
    due: dates.filter(({ at }) => at <= now).map(({ key }) => key),
    later: dates.filter(({ at }) => at > now),
  };
}
