import { type Found, type ProgressRecord, readRecord, version } from "./record.ts";
import { sittingsOf, standingOf } from "./sittings.ts";

/** A file of one's own answers: what happened, and above it, for people, how each question stands. */
export function exportText(record: ProgressRecord, at: Date): string {
  const summary = Object.entries(record.questions).map(([question, happenings]) => ({
    question,
    standing: standingOf(happenings),
    sittings: sittingsOf(happenings).length,
    answers: happenings.filter(([, what]) => what !== "shown").length,
    right: happenings.filter(([, what]) => what === "correct").length,
    last: happenings.at(-1)?.[0],
  }));
  return `${JSON.stringify({ book: "Nabla", exported: at.toISOString(), summary, version, ...record }, null, 2)}\n`;
}

/** How long a file may be: more than any reader's. */
const LONGEST = 5_000_000;

/** Reads such a file; a sentence where there is nothing in it to take over. */
export function importText(text: string): Found | string {
  if (text.length > LONGEST) return "The file is too long to be one of this book’s.";
  const found = readRecord(text);
  const count = Object.keys(found.record.questions).length;
  if (count === 0)
    return "The file holds no answers that this book could read; a file exported here is expected.";
  return found;
}
