import type { Outcome, Prose, Verdict } from "../verdict.ts";

const LONGEST = 40;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A reader's text, to stand in feedback: nothing in it acts as markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** A reader's text in quotes, cut so that a sentence stays one. */
export function quoted(text: string): string {
  const shown = [...text.trim().slice(0, LONGEST + 2)];
  return `“${escaped(shown.length > LONGEST ? `${shown.slice(0, LONGEST).join("")}…` : shown.join(""))}”`;
}

/** A number of things, in words: "no entry", "1 entry", "3 entries". */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many === 0 ? "no" : many} ${many === 1 ? one : more}`;

/** A value that was read from an answer, or the verdict on an answer that cannot be read. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly verdict: Verdict };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

export const refuse = (
  verdict: Extract<Outcome, "invalid" | "incomplete">,
  feedback: Prose,
): Reading<never> => ({
  ok: false,
  verdict: { verdict, feedback },
});
