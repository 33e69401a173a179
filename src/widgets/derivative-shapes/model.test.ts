import { expect, test } from "vitest";
import { add, jacobian, mul, reshape, sum } from "../../autodiff/index.ts";
import { defaults } from "../../params/index.ts";
import { type DerivativeShapesValues, model, quantities, write } from "./model.ts";
import widget from "./widget.ts";
import { describe, partialName } from "./words.ts";

const start = defaults(widget.params);
const show = (change: Partial<DerivativeShapesValues> = {}) => {
  const shown = model({ ...start, ...change });
  return {
    ...shown,
    ...quantities(shown),
    written: write(shown.shape),
    sentence: describe(shown).replace("\u2060", ""),
    name: partialName(shown),
  };
};
const KINDS = ["scalar", "vector", "matrix"] as const;

test("gives every pairing the shape that the book's own autodiff gives its Jacobian", () => {
  for (const input of KINDS)
    for (const output of KINDS) {
      const { input: from, output: to, shape, entries } = show({ input, output, inRows: 3, outRows: 4 });
      const ones = (sizes: readonly number[]) =>
        reshape(
          Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, () => 1),
          sizes,
        );
      const at = from.sizes.length === 0 ? 1 : ones(from.sizes);
      const scale = to.sizes.length === 0 ? 1 : ones(to.sizes);
      const found = jacobian((x) => mul(add(sum(x), 1), scale))(at);
      expect(found.shape).toEqual([...to.sizes, ...from.sizes]);
      expect(shape).toHaveLength(2);
      expect(found.data.length).toBe(entries);
    }
});

test("writes the lectures' four types, outputs before inputs", () => {
  expect(show({ input: "scalar", output: "scalar" }).written).toBe("1×1");
  expect(show({ output: "scalar" }).written).toBe("1×3");
  expect(show().written).toBe("2×3");
  expect(show({ input: "matrix", output: "matrix", inRows: 2, inColumns: 3 }).written).toBe("(2×2)×(2×3)");
  expect(show({ input: "scalar" }).written).toBe("2×1");
  expect(show({ input: "matrix", output: "vector", inRows: 2, inColumns: 3 })).toMatchObject({
    written: "2×(2×3)",
    entries: 12,
  });
});

test("lays a vector down as a row in numerator layout, and leaves the column in the input's own shape", () => {
  const { row, column } = show({ output: "scalar" });
  expect([row.block, column.block]).toEqual([
    [1, 3],
    [3, 1],
  ]);
  const field = show();
  expect(field.column).toEqual(field.row);
  expect(field.row).toEqual({ grid: [2, 1], block: [1, 3], apart: false });
  expect(show({ input: "matrix" }).row.apart).toBe(true);
  expect(show({ input: "scalar", output: "matrix" }).row).toEqual({
    grid: [2, 2],
    block: [1, 1],
    apart: false,
  });
});

test("draws as many squares as there are partial derivatives", () => {
  for (const input of KINDS)
    for (const output of KINDS)
      for (const { grid, block, entries } of [show({ input, output })].flatMap(({ row, column, entries }) => [
        { ...row, entries },
        { ...column, entries },
      ]))
        expect(grid[0] * grid[1] * block[0] * block[1]).toBe(entries);
});

test("names the lit entry, and puts it where it belongs", () => {
  expect(show().sentence).toBe(
    "A vector of 3 in, a vector of 2 out: the derivative is 2×3, 6 partial derivatives. Lit is ∂y₂/∂x₃, in row 2, column 3.",
  );
  expect(show({ input: "matrix", output: "matrix", inRows: 2, inColumns: 3, y: 3, x: 5 }).sentence).toContain(
    "Lit is ∂y₂₁/∂x₂₂: the block in row 2, column 1, and in it row 2, column 2.",
  );
  expect(show({ input: "scalar", output: "vector" }).name).toBe("dy₂/dx");
  expect(show({ input: "scalar", output: "scalar" }).sentence).toBe(
    "One number in, one number out: the derivative is one number, dy/dx.",
  );
  expect(show({ output: "scalar" }).sentence).toContain("as a row, 1×3, or in the input’s own shape, 3×1");
});

test("keeps the lit entry within sizes that have shrunk", () => {
  expect(show({ y: 16, x: 16 }).lit).toEqual([1, 2]);
});
