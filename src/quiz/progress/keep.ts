import { type Found, type Happening, merge, type ProgressRecord, readRecord, writeRecord } from "./record.ts";
import { empty, progressStore, storageKey } from "./state.ts";

/** Where a text that cannot be read is put aside before anything is written. */
export const asideKey = "nabla.progress.unreadable";

const refused =
  "This browser keeps nothing for this site: what you answer is forgotten when you leave the page.";
const full =
  "The browser’s storage for this site is full: what you answer now is forgotten when you leave the page, unless you export it from the review page.";
const foreign =
  "What this browser keeps of your answers was written by a newer version of the book. It is left as it is, and nothing is added to it.";
const damaged =
  "Some of what this browser kept of your answers could not be read. The rest is used; the unreadable text is put aside.";

/** What the browser has kept: nothing at all, a text, or its refusal to say. */
function look(): { found: Found; text: string | null } | null {
  try {
    const text = localStorage.getItem(storageKey);
    return { found: text === null ? { record: empty, state: "whole" } : readRecord(text), text };
  } catch {
    return null;
  }
}

/** Reads what is kept, joins it with what is known here, changes that, and writes it; says what could not be kept. */
function update(change: (record: ProgressRecord) => ProgressRecord, write: boolean): void {
  const seen = look();
  const { record: known, notice: said } = progressStore.getState();
  const record = change(merge(known, seen?.found.record ?? empty));
  let notice = seen === null ? refused : said === refused ? null : said;
  if (seen?.found.state === "foreign") notice = foreign;
  if (seen?.found.state === "damaged") notice = damaged;
  if (seen && write && seen.found.state !== "foreign") {
    try {
      if (seen.found.state === "damaged" && seen.text !== null) localStorage.setItem(asideKey, seen.text);
      localStorage.setItem(storageKey, writeRecord(record));
      if (notice === full) notice = null;
    } catch {
      notice = full;
    }
  }
  progressStore.setState({ record, notice, loaded: true });
}

let listening = false;

/** Takes over what the browser has kept, and from now on what other tabs write. For the page that has come to life. */
export function loadProgress(): void {
  if (listening) return;
  listening = true;
  update((record) => record, false);
  addEventListener("storage", (event) => {
    if (event.key === storageKey || event.key === null) update((record) => record, false);
  });
}

/** Notes what came of an answer to the question `key`. */
export function note(key: string, what: Happening[1], at = new Date()): void {
  const happening: Happening = [at.toISOString(), what];
  update((record) => merge(record, { ...record, questions: { [key]: [happening] } }), true);
}

/** Forgets everything up to now; `undoClear` brings it back. */
export function clear(at = new Date()): void {
  const now = at.toISOString();
  let undo: ProgressRecord | null = null;
  update((known) => {
    undo = known;
    return merge(known, { ...empty, cleared: { at: now, before: now } });
  }, true);
  progressStore.setState({ undo });
}

/** Brings back what was cleared last. */
export function undoClear(at = new Date()): void {
  const { undo } = progressStore.getState();
  if (!undo) return;
  const back = { ...undo, cleared: { at: at.toISOString(), before: undo.cleared.before } };
  update((known) => merge(known, back), true);
  progressStore.setState({ undo: null });
}

/** Joins a file's record with what is known; what it holds counts again, even where it was cleared meanwhile. */
export function join({ questions }: ProgressRecord, at = new Date()): void {
  update((known) => merge(known, { questions, cleared: { at: at.toISOString(), before: "" } }), true);
  progressStore.setState({ undo: null });
}
