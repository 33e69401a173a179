import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { type Deck, type DeckItem, packDeck, readDeck, unpackDeck, writeDeck } from "./deck.ts";
import { addDeck, editDeck, loadShelf, openDeck, removeDeck, setCollecting, shelf } from "./shelf.ts";

/** What a page says of the chapters whose lectures can be taken whole; JSON. */
export interface DeskProps {
  readonly lectures: readonly {
    readonly slug: string;
    readonly title: string;
    readonly steps: readonly { readonly name: string; readonly say: string }[];
  }[];
}

/** Longer links are refused by some mail programs and servers. */
const longestLink = 6000;

/** Where decks are put together: collected things in their order, with notes; kept here, and taken elsewhere as a file or a link. */
export function Desk({ lectures }: DeskProps) {
  const { decks, open, collecting, notice } = useStore(shelf);
  const [said, say] = useState("");
  // What is pressed before the script runs, or before what is kept has been read, would be lost.
  const [ready, setReady] = useState(false);
  const deck = open === null ? undefined : decks[open];
  useEffect(() => {
    loadShelf();
    setReady(true);
    const packed = /^#deck=([\w-]+)$/.exec(location.hash)?.[1];
    if (packed) {
      take(unpackDeck(packed), say);
      history.replaceState(null, "", location.pathname);
    }
  }, []);
  return (
    <div className="desk">
      <p>
        <label>
          <input
            type="checkbox"
            checked={collecting}
            disabled={!ready}
            onChange={({ target }) => setCollecting(target.checked)}
          />{" "}
          Collect: show “Add to deck” beside every figure, formula, question and step of the book
        </label>
      </p>
      <p className="desk-acts">
        {Object.keys(decks).length > 1 && (
          <label>
            Deck{" "}
            <select value={open ?? ""} onChange={({ target }) => openDeck(target.value)}>
              {Object.entries(decks).map(([id, { title }]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" disabled={!ready} onClick={() => addDeck({ title: "My lecture", items: [] })}>
          New deck
        </button>
        <label className="desk-file">
          Import a file{" "}
          <input
            type="file"
            disabled={!ready}
            accept="application/json,.json"
            onChange={({ target }) => importFile(target, say)}
          />
        </label>
      </p>
      <p role="status">{notice ?? said}</p>
      {deck && open !== null ? (
        <OpenDeck deck={deck} id={open} lectures={lectures} say={say} />
      ) : (
        <p>There is no deck yet. Begin a new one, or import one.</p>
      )}
    </div>
  );
}

type Say = (words: string) => void;

function take(value: unknown, say: Say): void {
  const found = readDeck(value);
  if (typeof found === "string") {
    say(found);
    return;
  }
  addDeck(found.deck);
  say(
    found.lost > 0
      ? `“${found.deck.title}” is here; ${found.lost} of its items could not be read.`
      : `“${found.deck.title}” is here.`,
  );
}

async function importFile(field: HTMLInputElement, say: Say): Promise<void> {
  const file = field.files?.[0];
  if (!file) return;
  try {
    take(JSON.parse(await file.text()), say);
  } catch {
    say(`“${file.name}” is no deck: it cannot be read as JSON.`);
  }
  field.value = "";
}

function exportFile(deck: Deck): void {
  const url = URL.createObjectURL(new Blob([writeDeck(deck)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${deck.title.replace(/[^\w -]+/g, "").trim() || "deck"}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

async function copyLink(deck: Deck, say: Say): Promise<void> {
  const url = new URL(`${import.meta.env.BASE_URL}decks/#deck=${packDeck(deck)}`, location.href).href;
  if (url.length > longestLink) {
    say(`This deck is too long for a link (${url.length} letters); export it as a file instead.`);
    return;
  }
  try {
    await navigator.clipboard.writeText(url);
    say("Link copied.");
  } catch {
    say(url);
  }
}

interface OpenProps extends DeskProps {
  readonly deck: Deck;
  readonly id: string;
  readonly say: Say;
}

function OpenDeck({ deck, id, lectures, say }: OpenProps) {
  return (
    <>
      <p>
        <label>
          Title{" "}
          <input
            type="text"
            value={deck.title}
            onChange={({ target }) => editDeck((before) => ({ ...before, title: target.value }))}
          />
        </label>
      </p>
      <ol className="desk-items">
        {deck.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
          <Item key={index} item={item} index={index} last={index === deck.items.length - 1} />
        ))}
      </ol>
      {deck.items.length === 0 && (
        <p>Nothing is in it yet. Collect from the book’s pages, or take a chapter’s lecture and change it:</p>
      )}
      <p>
        <label>
          Add the steps of{" "}
          <select
            value=""
            onChange={({ target }) => {
              const lecture = lectures.find(({ slug }) => slug === target.value);
              const steps = (lecture?.steps ?? []).map(
                ({ name, say: title }): DeckItem => ({
                  kind: "step",
                  chapter: target.value,
                  name,
                  title,
                  notes: "",
                }),
              );
              editDeck((before) => ({ ...before, items: [...before.items, ...steps] }));
            }}
          >
            <option value="">a lecture …</option>
            {lectures.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p className="desk-acts">
        <a href={`${import.meta.env.BASE_URL}decks/present/?deck=${id}`}>Present</a>
        <button type="button" onClick={() => exportFile(deck)}>
          Export as a file
        </button>
        <button type="button" onClick={() => copyLink(deck, say)}>
          Copy as a link
        </button>
        <button type="button" onClick={removeDeck}>
          Remove this deck
        </button>
      </p>
    </>
  );
}

const kinds = { step: "Step", figure: "Figure", formula: "Formula", question: "Question" } as const;

function Item({ item, index, last }: { item: DeckItem; index: number; last: boolean }) {
  const change = (words: Partial<Pick<DeckItem, "title" | "notes">>) =>
    editDeck((deck) => ({
      ...deck,
      items: deck.items.map((other, place) => (place === index ? { ...other, ...words } : other)),
    }));
  const move = (by: number) =>
    editDeck((deck) => {
      const items = deck.items.filter((_, place) => place !== index);
      items.splice(index + by, 0, item);
      return { ...deck, items };
    });
  const name = `item ${index + 1}`;
  return (
    <li>
      <span className="desk-kind">{kinds[item.kind]}</span>
      <input
        type="text"
        aria-label={`Heading of ${name}`}
        value={item.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <input
        type="text"
        aria-label={`Notes of ${name}`}
        placeholder="Notes for yourself"
        value={item.notes}
        onChange={({ target }) => change({ notes: target.value })}
      />
      <button type="button" aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => move(-1)}>
        ↑
      </button>
      <button type="button" aria-label={`Move ${name} down`} disabled={last} onClick={() => move(1)}>
        ↓
      </button>
      <button
        type="button"
        aria-label={`Remove ${name}`}
        onClick={() =>
          editDeck((deck) => ({ ...deck, items: deck.items.filter((_, place) => place !== index) }))
        }
      >
        Remove
      </button>
    </li>
  );
}
