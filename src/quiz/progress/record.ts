import { empty } from "./state.ts";

/**
 * What came of one answer, and when (ISO 8601, UTC). `shown`: the solution was looked at. Answers that cost nothing leave no trace, nor
 * do hints.
 */
export type Happening = readonly [at: string, what: "correct" | "incorrect" | "shown"];

/** All that is kept of a reader's answers: what happened, question by question (`chapter/question`). Everything else follows from it. */
export interface ProgressRecord {
  readonly questions: Readonly<Record<string, readonly Happening[]>>;
  /** The last time it was cleared (`at`), and that nothing up to `before` counts any more; undoing it puts `before` back. */
  readonly cleared: { readonly at: string; readonly before: string };
}

/** The version of what is kept, and of exported files. 1 knew no clearing. */
export const version = 2;

/** More happenings of one question than this are of no use to anybody; the oldest go. */
const MOST = 100;

/** Two records as one: every happening of either, what the later clearing removed removed. Merging twice changes nothing. */
export function merge(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const cleared = a.cleared.at >= b.cleared.at ? a.cleared : b.cleared;
  const questions: Record<string, readonly Happening[]> = {};
  for (const key of new Set([...Object.keys(a.questions), ...Object.keys(b.questions)])) {
    const all = new Map<string, Happening>();
    for (const happening of [...(a.questions[key] ?? []), ...(b.questions[key] ?? [])])
      if (happening[0] > cleared.before) all.set(happening.join(" "), happening);
    const kept = [...all.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, happening]) => happening);
    if (kept.length > 0) questions[key] = kept.slice(-MOST);
  }
  return { questions, cleared };
}

/** What was found in storage or in a file: all of it that can be read, and in words what cannot. */
export interface Found {
  readonly record: ProgressRecord;
  /** "foreign": from a newer version, which must not be overwritten; "damaged": some of it cannot be read. */
  readonly state: "whole" | "damaged" | "foreign";
}

const KEY = /^[\w-]{1,80}\/[\w-]{1,80}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isHappening = (value: unknown): value is Happening =>
  Array.isArray(value) &&
  value.length === 2 &&
  TIME.test(String(value[0])) &&
  ["correct", "incorrect", "shown"].includes(String(value[1]));

/** From each version to the next. */
const upgrades: readonly ((old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [
  (old) => ({ ...old, cleared: empty.cleared }),
];

/** Reads what was kept or exported, by this version or an older one. Never throws. */
export function readRecord(text: string): Found {
  const nothing: Found = { record: empty, state: "damaged" };
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (
    !isObject(kept) ||
    typeof kept.version !== "number" ||
    !Number.isInteger(kept.version) ||
    kept.version < 1
  )
    return nothing;
  let current = kept;
  for (const upgrade of upgrades.slice(kept.version - 1)) current = upgrade(current);
  if (!isObject(current.questions))
    return { ...nothing, state: kept.version > version ? "foreign" : "damaged" };

  let damaged = false;
  const questions: Record<string, readonly Happening[]> = {};
  for (const [key, list] of Object.entries(current.questions)) {
    const good = Array.isArray(list) ? list.filter(isHappening) : [];
    if (!KEY.test(key) || !Array.isArray(list) || good.length < list.length) damaged = true;
    if (KEY.test(key) && good.length > 0) questions[key] = good;
  }
  const { cleared } = current;
  const readable =
    isObject(cleared) && [cleared.at, cleared.before].every((time) => time === "" || TIME.test(String(time)));
  const record = merge(empty, {
    questions,
    cleared: readable ? { at: String(cleared.at), before: String(cleared.before) } : empty.cleared,
  });
  if (kept.version > version) return { record, state: "foreign" };
  return { record, state: damaged || !readable ? "damaged" : "whole" };
}

/** A record as it is kept. */
export const writeRecord = (record: ProgressRecord): string => JSON.stringify({ version, ...record });
