/** What a deck may hold: all by name, so that a new version of the book shows its own. */
export type DeckItem = { readonly title: string; readonly notes: string } & (
  | { readonly kind: "step"; readonly chapter: string; readonly name: string }
  | { readonly kind: "figure"; readonly id: string; readonly query: string }
  | { readonly kind: "formula"; readonly chapter: string; readonly name: string }
  | { readonly kind: "question"; readonly chapter: string; readonly name: string }
);

/** An instructor's own lecture. */
export interface Deck {
  readonly title: string;
  readonly items: readonly DeckItem[];
}

export type Decks = Readonly<Record<string, Deck>>;

/** What lies in the browser's storage, in a file, and in a link. */
interface Kept {
  readonly version: 1;
  readonly deck: Deck;
}

const longest = 2000;
const most = 200;
const text = (value: unknown) => (typeof value === "string" ? value.slice(0, longest) : "");
const isName = (value: unknown): value is string => typeof value === "string" && /^[\w-]{1,200}$/.test(value);

function readItem(value: unknown): DeckItem | null {
  if (typeof value !== "object" || value === null) return null;
  const { kind, chapter, name, id, query, ...rest } = value as Record<string, unknown>;
  const words = { title: text(rest.title), notes: text(rest.notes) };
  if (kind === "figure" && isName(id)) return { kind, id, query: text(query), ...words };
  if ((kind === "step" || kind === "formula" || kind === "question") && isName(chapter) && isName(name))
    return { kind, chapter, name, ...words };
  return null;
}

/** A deck from what somebody kept, exported or sent; a sentence where it is none. Items that cannot be read are counted. */
export function readDeck(value: unknown): { readonly deck: Deck; readonly lost: number } | string {
  if (typeof value !== "object" || value === null || !("deck" in value))
    return "This is no deck: the file was not exported from this book.";
  if (!("version" in value) || value.version !== 1)
    return "This deck is from another version of the book, which keeps decks in another way.";
  const { title, items } = value.deck as Record<string, unknown>;
  if (!Array.isArray(items)) return "This deck has no list of items.";
  const read = items.slice(0, most).map(readItem);
  const good = read.filter((item) => item !== null);
  return { deck: { title: text(title) || "A deck", items: good }, lost: items.length - good.length };
}

export const writeDeck = (deck: Deck): string => JSON.stringify({ version: 1, deck } satisfies Kept, null, 2);

/** A deck as a link can carry it. */
export function packDeck(deck: Deck): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, deck } satisfies Kept));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** A deck out of a link; null when it holds none. */
export function unpackDeck(packed: string): unknown {
  try {
    const bytes = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))));
  } catch {
    return null;
  }
}
