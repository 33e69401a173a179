import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { type DominoValues, LETTERS, model, moved, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const opening = defaults(widget.params);
const show = (change: Partial<DominoValues>) => {
  const values = { ...opening, ...change };
  const shown = model(values);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, values) };
};
const sizes = fc.record({
  L: fc.integer({ min: 1, max: 9 }),
  f2: fc.integer({ min: 1, max: 9 }),
  f1: fc.integer({ min: 1, max: 9 }),
  x: fc.integer({ min: 1, max: 9 }),
});
const orders = fc.constantFrom(...widget.params.order.options.map(({ value }) => value));

test("the widths of the book take the golden numbers of multiplications", () => {
  const { multiplications_reverse_left_to_right, multiplications_forward_right_to_left } = golden(
    "backprop.association_cost",
  ).outputs as Record<string, number>;
  expect(show({ order: "abc" }).numbers).toEqual({
    joins: 2,
    shape: [1, 1000],
    left: multiplications_reverse_left_to_right,
    right: multiplications_forward_right_to_left,
  });
});

test("the order of the chain rule always joins, to outputs × inputs", () => {
  fc.assert(
    fc.property(sizes, (of) => {
      expect(show({ ...of, order: "abc" }).shape).toEqual([of.L, of.x]);
    }),
  );
});

test("counts are those of multiplying, entry by entry", () => {
  const multiply = (p: number, q: number, r: number) => {
    let count = 0;
    for (let i = 0; i < p; i++) for (let j = 0; j < r; j++) for (let k = 0; k < q; k++) count++;
    return count;
  };
  fc.assert(
    fc.property(sizes, orders, (of, order) => {
      const { row, joined, left, right } = show({ ...of, order });
      expect(left === null).toBe(!joined.every(Boolean));
      if (!left || !right) return;
      const [{ rows: p, columns: q }, { columns: r }, { columns: s }] = row;
      expect(left.count).toBe(multiply(p, q, r) + multiply(p, r, s));
      expect(right.count).toBe(multiply(q, r, s) + multiply(p, q, s));
    }),
  );
});

test("moving a domino leaves the others in their order", () => {
  fc.assert(
    fc.property(
      orders,
      fc.constantFrom(...LETTERS),
      fc.integer({ min: 0, max: 2 }),
      (order, letter, place) => {
        const next = moved(order, letter, place);
        expect(next[place]).toBe(letter);
        expect(next.replace(letter, "")).toBe(order.replace(letter, ""));
      },
    ),
  );
});

test.each([
  [{}, "100×500 · 500×1000 · 1×100: ∂f₁/∂x has 1000 columns and ∂L/∂f₂ has 1 row, so these two do not join."],
  [
    { order: "cba" },
    "500×1000 · 100×500 · 1×100: ∂f₁/∂x has 1000 columns and ∂f₂/∂f₁ has 100 rows, and ∂f₂/∂f₁ has 500 columns and ∂L/∂f₂ has 1 row, so none of them join.",
  ],
  [
    { order: "abc" },
    "1×100 · 100×500 · 500×1000 join to 1×1000, the shape of ∂L/∂x. Which pair would you multiply first?",
  ],
  [
    { order: "abc", first: "left" },
    "1×100 · 100×500 · 500×1000 join to 1×1000. With the left pair first that takes 550\u202f000 multiplications; the other way round it would take 50\u202f100\u202f000.",
  ],
  [
    { order: "cab", L: 2, f2: 2, f1: 2, x: 2 },
    "2×2 · 2×2 · 2×2 join to 2×2, but only because sizes happen to be equal: the chain rule has ∂L/∂f₂ first and ∂f₁/∂x last.",
  ],
] as [Partial<DominoValues>, string][])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});
