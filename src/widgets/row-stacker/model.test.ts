import fc from "fast-check";
import { expect, test } from "vitest";
import { grad } from "../../autodiff/index.ts";
import { golden } from "../../golden/golden.ts";
import { defaults } from "../../params/index.ts";
import { describe, model, quantities, type RowStackerValues } from "./model.ts";
import widget from "./widget.ts";

const start = defaults(widget.params);
const show = (change: Partial<RowStackerValues> = {}) => {
  const values = { ...start, ...change };
  const shown = model(values);
  return { ...shown, ...quantities(shown), sentence: describe(shown, values) };
};

test("stacks the golden gradients of the lectures' two functions at every golden point", () => {
  const rows = golden("multi.partials").outputs.rows as {
    x: [number, number];
    beginner: { value: number; gradient_row: number[] };
    advanced: { value: number; gradient_row: number[] };
    jacobian_of_stack: number[][];
  }[];
  for (const { x, beginner, advanced, jacobian_of_stack } of rows) {
    const shown = show({ x1: x[0], x2: x[1] });
    expect(shown.jacobian).toEqual(jacobian_of_stack);
    expect([shown.row1, shown.row2]).toEqual([beginner.gradient_row, advanced.gradient_row]);
    expect([shown.value1, shown.value2]).toEqual([beginner.value, advanced.value]);
  }
});

test("each row is what reverse mode gives for its output alone", () => {
  const coordinate = fc.integer({ min: -20, max: 20 }).map((k) => k / 10);
  fc.assert(
    fc.property(coordinate, coordinate, (x1, x2) => {
      const { outputs } = show({ x1, x2, f1: "x1*cos(x2)", f2: "exp(x1) - x2^2" });
      for (const { landscape, row } of outputs) {
        const reverse = grad(landscape.f)(x1, x2).map(({ data }) => data[0]!);
        row!.forEach((entry, j) => {
          expect(entry).toBeCloseTo(reverse[j]!, 12);
        });
      }
    }),
  );
});

test("draws each gradient's arrow in its direction, and never longer than its map has room for", () => {
  const { outputs } = show({ x1: 0.5, x2: -1.9 });
  for (const { row, arrow } of outputs) {
    expect(row![0] * arrow![1] - row![1] * arrow![0]).toBeCloseTo(0, 9);
    expect(Math.hypot(...arrow!)).toBeLessThan(1.9);
  }
});

test("says what is stacked, or what one row is", () => {
  expect(show().sentence).toBe(
    "At (1, 1) f₁ has the gradient [3, 4] and f₂ has [6, 36]. One below the other they are the Jacobian, 2×2.",
  );
  expect(show({ row: "second" }).sentence).toBe(
    "Row 2 of the Jacobian, [6, 36], is the gradient of f₂ at (1, 1): at right angles to the contour of f₂, whatever f₁ does.",
  );
  expect(show({ row: "first", x1: 0, x2: 0 }).sentence).toContain("to first order f₁ is level there");
});

test("keeps the row of one output where the other has none, and says which is missing", () => {
  const shown = show({ f1: "|x1 - 1|" });
  expect(shown).toMatchObject({ jacobian: null, row1: null, row2: [6, 36] });
  expect(shown.sentence).toBe("At (1, 1) f₁ has a kink, so this row of the Jacobian is missing.");
  expect(show({ f2: "log(x2)", x2: -1, row: "second" }).sentence).toContain("f₂ has no finite value");
});

test("surveys a function once, however the point moves", () => {
  expect(show().outputs[0].landscape).toBe(show({ x1: 0.3 }).outputs[0].landscape);
});
