import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { type GearsValues, model, quantities } from "./model.ts";
import { describe } from "./words.ts";

const opening: GearsValues = { x: -1, inner: -2, outer: 6, plus: false };
const show = (values: Partial<GearsValues>) => {
  const all = { ...opening, ...values };
  const shown = model(all);
  return { ...shown, ...quantities(shown), sentence: describe(shown, all) };
};

test("the train shows the beginner's example of the lectures, and what its printed plus would say", () => {
  const { rows } = golden("scalar.chain_examples").outputs as { rows: Record<string, number | string>[] };
  const beginner = rows.filter((row) => row.case === "beginner");
  expect(beginner.length).toBe(4);
  for (const row of beginner) {
    expect(show({ x: Number(row.x) })).toMatchObject({
      z: row.inner,
      y: row.value,
      outer: row.dgdf,
      inner: row.dfdx,
      rate: row.derivative,
      sum: row.printed_plus_version,
    });
  }
});

test("two readings and a division give −12 wherever the second is taken, and nothing before it is", () => {
  expect(show({}).measured).toBeNull();
  for (const x of [0, 0.5, 3, -5]) expect(show({ x }).measured).toBeCloseTo(-12, 12);
});

test("the measured rate is the product of the rates, for all rates and places", () => {
  const rates = fc.double({ min: -6, max: 6, noNaN: true });
  const places = fc.double({ min: -5, max: 5, noNaN: true }).filter((x) => Math.abs(x + 1) > 1e-3);
  fc.assert(
    fc.property(rates, rates, places, (inner, outer, x) => {
      const { measured, rate } = show({ inner, outer, x });
      expect(rate).toBeCloseTo(inner * outer, 12);
      expect(measured).toBeCloseTo(rate, 8);
    }),
  );
});

test("a rate of 0 stops everything behind it", () => {
  expect(show({ inner: 0, x: 4 })).toMatchObject({ z: 5, y: 33, rate: 0, measured: 0 });
  expect(Object.is(show({ inner: 0, x: -4 }).measured, 0)).toBe(true);
});

test.each([
  [
    {},
    "The dials stand at x = −1, z = 7 and y = 45. For one turn of x, z makes 2 turns backwards; for one turn of z, y makes 6 turns.",
  ],
  [
    { x: 0 },
    "While x goes from −1 to 0, z goes from 7 to 5 and y goes from 45 to 33: −12 for each turn of x, the product 6 · (−2).",
  ],
  [
    { x: 0, plus: true },
    "While x goes from −1 to 0, z goes from 7 to 5 and y goes from 45 to 33: −12 for each turn of x, the product 6 · (−2). The sum claims 4, and that y stands at 49.",
  ],
  [
    { x: 0, inner: 2, outer: 2, plus: true },
    "While x goes from −1 to 0, z goes from 3 to 5 and y goes from 9 to 13: 4 for each turn of x, the product 2 · 2. The sum is 4 too, by an accident of these two rates: change one of them.",
  ],
  [
    { x: 0, inner: 0, outer: 1 },
    "While x goes from −1 to 0, z stays at 5 and y stays at 8: 0 for each turn of x, the product 1 · 0.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});
