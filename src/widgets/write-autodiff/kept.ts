import type { Start } from "./listing.ts";

/** The key and the version under which the reader's text is kept, one entry for each start. */
const keyOf = (start: Start) => `nabla.write-autodiff.1.${start}`;
const LONGEST = 20_000;

/** What a reader left: the text as it stood, and the program that had been run then (null: the start's own). */
export interface Kept {
  readonly text: string;
  readonly ran: string | null;
}

export interface Found {
  readonly kept: Kept | null;
  /** Why nothing could be taken over, in words. */
  readonly notice: string | null;
}

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const REFUSED = "This browser keeps nothing for this site: your text is forgotten when you leave the page.";
const DAMAGED =
  "What this browser kept of your text could not be read; the listing is shown as it was given.";

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;

/** Reads what is kept. Never throws: what cannot be read is said. */
export function readKept(store: () => Store, start: Start): Found {
  let found: string | null;
  try {
    found = store().getItem(keyOf(start));
  } catch {
    return { kept: null, notice: REFUSED };
  }
  if (found === null) return { kept: null, notice: null };
  try {
    const kept: unknown = JSON.parse(found);
    if (typeof kept === "object" && kept !== null && "text" in kept && "ran" in kept) {
      const { text, ran } = kept;
      if (isText(text) && (ran === null || isText(ran))) return { kept: { text, ran }, notice: null };
    }
  } catch {
    // Said below, as of every other text that is not ours.
  }
  return { kept: null, notice: DAMAGED };
}

/** Keeps a text, or forgets it (null). Never throws; gives the sentence to be said where storage refuses. */
export function writeKept(store: () => Store, start: Start, kept: Kept | null): string | null {
  try {
    if (kept === null) store().removeItem(keyOf(start));
    else if (isText(kept.text)) store().setItem(keyOf(start), JSON.stringify(kept));
    else return "This text is too long to be kept: it is forgotten when you leave the page.";
    return null;
  } catch {
    return REFUSED;
  }
}
