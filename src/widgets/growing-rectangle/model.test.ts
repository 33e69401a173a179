import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { model, quantities, type RectangleValues } from "./model.ts";
import { windowFor } from "./window.ts";
import { describe } from "./words.ts";

const opening: RectangleValues = { u: "sin(x)", v: "exp(x)", x: 0.8, h: 0.3 };
const show = (values: Partial<RectangleValues>) => {
  const all = { ...opening, ...values };
  const shown = model(all);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, all) };
};

test("the derivative of sin·exp is that of the golden table, and the sum of both strips", () => {
  const { rows } = golden("scalar.rules").outputs as {
    rows: { rule: string; x: number; value: number; derivative: number }[];
  };
  const products = rows.filter(({ rule }) => rule === "product");
  expect(products.length).toBe(4);
  for (const { x, value, derivative } of products) {
    const { u, v, stripU, stripV, ...numbers } = show({ x }).numbers;
    expect(u! * v!).toBeCloseTo(value, 12);
    expect(numbers.derivative).toBeCloseTo(derivative, 12);
    expect(stripU! + stripV!).toBeCloseTo(derivative, 12);
  }
});

test("the numbers are those that the chapter prints", () => {
  const rounded = (h: number) =>
    Object.fromEntries(
      Object.entries(show({ h }).numbers).map(([name, value]) => [name, Number(value!.toFixed(4))]),
    );
  expect(rounded(0.3)).toMatchObject({ stripU: 1.5505, stripV: 1.5965, derivative: 3.1471, corner: 0.4512 });
  expect(rounded(0.03)).toMatchObject({ quotient: 3.1936, corner: 0.0465 });
});

const functions = fc.constantFrom("sin(x)", "exp(x)", "x", "x^2 - 1", "-x", "cos(2x)", "3", "tanh(x)", "x^3");
const places = fc.double({ min: -3, max: 3, noNaN: true });
const steps = fc.double({ min: -1, max: 1, noNaN: true }).filter((h) => Math.abs(h) > 1e-3);

test("strips and corner over h add up to the growth over h", () => {
  fc.assert(
    fc.property(functions, functions, places, steps, (u, v, x, h) => {
      const { parts, quotient } = show({ u, v, x, h });
      expect(parts.u! + parts.v! + parts.corner!).toBeCloseTo(quotient!, 6);
    }),
  );
});

test("the signed areas of the four pieces add up to the grown rectangle", () => {
  fc.assert(
    fc.property(functions, functions, places, steps, (u, v, x, h) => {
      const { pieces, next } = show({ u, v, x, h });
      const total = Object.values(pieces!).reduce((sum, { area }) => sum + area, 0);
      expect(total).toBeCloseTo(next.u! * next.v!, 8);
    }),
  );
});

test("as h shrinks tenfold, so does the corner's part, and the growth comes to the derivative", () => {
  const [long, short] = [show({ h: 0.01 }), show({ h: 0.001 })];
  expect(long.numbers.corner! / short.numbers.corner!).toBeCloseTo(10, 0);
  expect(short.numbers.quotient).toBeCloseTo(short.numbers.derivative!, 2);
});

test.each([
  [
    {},
    "At x = 0.8 the sides are u = 0.7174 and v = 2.226. Over h = 0.3 the area changes by 3.603 for each unit of x, 0.4512 of it in the corner. As h goes to 0, the strips settle on 1.551 and 1.597, together 3.147, and the corner on 0.",
  ],
  [
    { h: 0 },
    "At x = 0.8 the sides are u = 0.7174 and v = 2.226. With h = 0 nothing has grown yet: choose a step. As h goes to 0, the strips settle on 1.551 and 1.597, together 3.147, and the corner on 0.",
  ],
  [{ u: "log(x)", x: -1 }, "At x = −1 u has no finite value: there is no rectangle."],
  [
    { u: "x", v: "sqrt(x)", x: 0.25, h: -1 },
    "At x = 0.25 the sides are u = 0.25 and v = 0.5. At x + h = −0.75 v has no finite value: there is nothing to compare with. As h goes to 0, the strips settle on 0.5 and 0.25, together 0.75, and the corner on 0.",
  ],
  [
    { u: "|x|", v: "x", x: 0, h: 0.5 },
    "At x = 0 the sides are u = 0 and v = 0. Over h = 0.5 the area changes by 0.5 for each unit of x, 0.5 of it in the corner. The product rule asks for both derivatives, and u has no derivative there (the slopes settle on 1 from the right and on −1 from the left); still, the area has the derivative 0.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("a side that shrinks, and one that is negative, count in words", () => {
  expect(show({ u: "cos(x)" }).sentence).toMatch(
    /What is dashed counts negative: the strip δu·v and the corner\.$/,
  );
  expect(show({ u: "x^2 - 2" }).sentence).toMatch(/counts negative: the rectangle and the strip u·δv\.$/);
});

test("a window holds its ends with air, and stays the same while they move a little", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      (a, b) => {
        const [low, high] = windowFor([a, b]);
        for (const end of [0, a, b]) {
          expect(end).toBeGreaterThan(low);
          expect(end).toBeLessThan(high);
        }
      },
    ),
  );
  expect(windowFor([0.7, 0.8])).toEqual(windowFor([0.72, 0.88]));
  expect(windowFor([null, 1e300])).toEqual(windowFor([0, 0]));
});
