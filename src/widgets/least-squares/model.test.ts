import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { heightsFor, type LeastSquaresValues, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const opening = defaults(widget.params);
const show = (change: Partial<LeastSquaresValues>) => {
  const shown = model({ ...opening, ...change });
  return { ...shown, sentence: describe(shown) };
};
const at = ([x1, x2]: readonly [number, number]) => ({ x1, x2 });
const preset = (name: RegExp) => show(widget.presets!.find((each) => name.test(each.name))!.values);
const entries = fc.integer({ min: -9, max: 9 });
const matrices = fc.array(fc.tuple(entries, entries), { minLength: 3, maxLength: 3 });
const points = fc.tuple(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
);

test("the opening has the golden errors, loss, factors, row and fit", () => {
  const { outputs } = golden("multi.least_squares_chain");
  const shown = show({});
  expect(quantities(shown)).toMatchObject({
    e: outputs.e,
    L: outputs.L,
    outer: outputs.dL_de,
    inner: outputs.de_dx,
    row: outputs.dL_dx,
  });
  (outputs.x_star as number[]).forEach((entry, i) => {
    expect(shown.fit![i]).toBeCloseTo(entry, 12);
  });
  expect(shown.least).toBeCloseTo(outputs.L_at_x_star as number, 12);
});

test("the row is the product of its factors, and agrees with differences", () => {
  fc.assert(
    fc.property(matrices, fc.array(entries, { minLength: 3, maxLength: 3 }), points, (A, y, x) => {
      const { row, outer, inner, loss } = show({ A, y, ...at(x) });
      [0, 1].forEach((j) => {
        const product = outer.reduce((total, entry, i) => total + entry * inner[i]![j]!, 0);
        expect(row[j]).toBeCloseTo(product, 6);
        const moved = (h: number) => x.map((each, k) => (k === j ? each + h : each));
        const [[a1, a2], [b1, b2]] = [moved(1e-3), moved(-1e-3)] as [number[], number[]];
        const { value } = loss(Float64Array.of(a1!, b1!), Float64Array.of(a2!, b2!));
        expect(row[j]).toBeCloseTo((value[0]! - value[1]!) / 2e-3, 4);
      });
    }),
  );
});

test("no x does better than the fit, and the row is zero there", () => {
  fc.assert(
    fc.property(matrices, points, (A, x) => {
      const { fit, least, L } = show({ A, ...at(x) });
      if (!fit?.every((entry) => Math.abs(entry) <= 4)) return;
      expect(L).toBeGreaterThanOrEqual(least! - 1e-9);
      expect(show({ A, ...at(fit) }).atFit).toBe(true);
    }),
  );
});

test("what is drawn stays in the window, and windows are few", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(points, (x) => {
      const shown = show({ ...at(x) });
      const [low, high] = heightsFor(shown);
      seen.add(`${low} ${high}`);
      for (const each of [...shown.predicted, ...shown.targets]) {
        expect(each).toBeGreaterThanOrEqual(low);
        expect(each).toBeLessThanOrEqual(high);
      }
    }),
  );
  expect(seen.size).toBeLessThan(20);
});

test("where the first column is all ones, predictions lie on a line over the second", () => {
  const { isLine, places, predicted } = preset(/line/);
  expect(isLine).toBe(true);
  expect(places).toEqual([0, 1, 2]);
  expect(predicted).toEqual([-1, 1, 3]);
  expect(show({}).places).toEqual([1, 2, 3]);
});

test.each([
  [
    {},
    "At x = (2, −1) the errors are e = (1, −2, 4), and L = 10.5. To first order L climbs by 5 for each unit of x₁ and falls by 20 for each unit of x₂. The fit, where the gradient is zero, is (1.593, −0.06699) with L = 0.1531.",
  ],
  [
    { x1: 1.59330143541, x2: -0.066985645933 },
    "At x = (1.593, −0.06699) the errors are e = (−0.4593, 0.1531, 0.2679), and L = 0.1531. The gradient is zero: this is the fit, and no other x has so small a loss.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("columns in one direction have no single fit, and a least loss all the same", () => {
  const shown = preset(/one direction/);
  expect(shown.fit).toBeNull();
  expect(shown.least).toBeCloseTo((13 - 16 ** 2 / 24) / 2, 12);
  const nothing = [0, 0];
  expect(show({ A: [nothing, nothing, nothing], y: [1, 2, 2] }).least).toBe(4.5);
  expect(preset(/one direction/).sentence).toMatch(
    /No single fit exists: the columns of A are not independent\.$/,
  );
});
