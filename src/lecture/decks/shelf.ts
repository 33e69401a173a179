import { createStore } from "zustand/vanilla";
import { type Deck, type DeckItem, type Decks, readDeck } from "./deck.ts";

const place = "nabla.decks";

/** The decks that this browser keeps, and the one that is being filled. */
export interface Shelf {
  readonly decks: Decks;
  readonly open: string | null;
  /** Whether the book's pages offer to collect. */
  readonly collecting: boolean;
  readonly notice: string | null;
}

const empty: Shelf = { decks: {}, open: null, collecting: false, notice: null };

export const shelf = createStore<Shelf>(() => empty);

/** Takes up what the browser kept; whatever cannot be read is set aside with a sentence. */
export function loadShelf(): void {
  let found: unknown = null;
  try {
    found = JSON.parse(localStorage.getItem(place) ?? "null");
  } catch {
    shelf.setState({ notice: "The decks kept in this browser could not be read." });
    return;
  }
  if (typeof found !== "object" || found === null) return;
  const { decks = {}, open = null, collecting = false } = found as Partial<Record<keyof Shelf, unknown>>;
  const read = Object.entries(decks as object).flatMap(([id, value]) => {
    const kept = readDeck({ version: 1, deck: value });
    return typeof kept === "string" ? [] : [[id, kept.deck] as const];
  });
  shelf.setState({
    decks: Object.fromEntries(read),
    open: typeof open === "string" && read.some(([id]) => id === open) ? open : (read[0]?.[0] ?? null),
    collecting: collecting === true,
    notice: null,
  });
}

function change(next: Partial<Shelf>): void {
  shelf.setState({ notice: null, ...next });
  const { decks, open, collecting } = shelf.getState();
  try {
    localStorage.setItem(place, JSON.stringify({ decks, open, collecting }));
  } catch {
    shelf.setState({ notice: "This browser keeps nothing for this site: export the deck before you leave." });
  }
}

/** Puts a deck on the shelf and opens it. */
export function addDeck(deck: Deck): void {
  const id = `d${Date.now().toString(36)}`;
  change({ decks: { ...shelf.getState().decks, [id]: deck }, open: id });
}

export const openDeck = (open: string): void => change({ open });

export const setCollecting = (collecting: boolean): void => change({ collecting });

/** Changes the open deck. */
export function editDeck(make: (deck: Deck) => Deck): void {
  const { decks, open } = shelf.getState();
  const deck = open === null ? undefined : decks[open];
  if (open !== null && deck) change({ decks: { ...decks, [open]: make(deck) } });
}

export function removeDeck(): void {
  const { decks, open } = shelf.getState();
  const left = Object.fromEntries(Object.entries(decks).filter(([id]) => id !== open));
  change({ decks: left, open: Object.keys(left)[0] ?? null });
}

/** Collects something into the open deck; into a new one where there is none. */
export function collect(item: DeckItem): void {
  if (shelf.getState().open === null) addDeck({ title: "My lecture", items: [item] });
  else editDeck((deck) => ({ ...deck, items: [...deck.items, item] }));
}
