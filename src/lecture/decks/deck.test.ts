import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Deck, packDeck, readDeck, unpackDeck, writeDeck } from "./deck.ts";

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const words = { title: fc.string({ maxLength: 40 }), notes: fc.string({ maxLength: 40 }) };
const item = fc.oneof(
  fc.record({ kind: fc.constant("step" as const), chapter: name, name, ...words }),
  fc.record({
    kind: fc.constant("figure" as const),
    id: name,
    query: fc.string({ maxLength: 30 }),
    ...words,
  }),
  fc.record({ kind: fc.constant("question" as const), chapter: name, name, ...words }),
);
const deck: fc.Arbitrary<Deck> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 40 }),
  items: fc.array(item, { maxLength: 12 }),
});

describe("a deck", () => {
  test("comes back from its file as it was", () => {
    fc.assert(
      fc.property(deck, (kept) => {
        expect(readDeck(JSON.parse(writeDeck(kept)))).toEqual({ deck: kept, lost: 0 });
      }),
    );
  });

  test("comes back from its link as it was, in any script", () => {
    fc.assert(
      fc.property(deck, (kept) => {
        expect(readDeck(unpackDeck(packDeck(kept)))).toEqual({ deck: kept, lost: 0 });
        expect(packDeck(kept)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test("says what it is not, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const found = readDeck(value);
        expect(typeof found === "string" || found.deck.items.length >= 0).toBe(true);
      }),
    );
    expect(unpackDeck("%%%")).toBeNull();
  });

  test("counts the items that it could not read", () => {
    const items = [
      { kind: "figure", id: "tangent", query: "?x0=1" },
      { kind: "song" },
      { kind: "step", chapter: "../x", name: "y" },
    ];
    expect(readDeck({ version: 1, deck: { title: "Mine", items } })).toMatchObject({ lost: 2 });
  });
});
