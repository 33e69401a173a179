import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClose } from "../../autodiff/testing.ts";
import { golden } from "../../golden/golden.ts";
import { functionOf } from "./formula.ts";
import { seriesAt } from "./seriesAt.ts";

const at = (f: string, x0: number, order: number) => seriesAt(functionOf(f), x0, order);

test("the golden coefficients are found", () => {
  const { outputs, tol } = golden("scalar.taylor");
  const { rows } = outputs as { rows: { f: string; x0: number; coefficients: number[] }[] };
  for (const { f, x0, coefficients } of rows) {
    const text = f.includes("x") && f !== "exp" ? f : f.replace(/(\w+)/g, "$1(x)");
    const found = at(text, x0, 10);
    expectClose(found, coefficients, tol);
  }
});

test.each([
  ["|x|", 0, [0]],
  ["|x - 1|", 1, [0]],
  ["x*|x|", 0, [0, 0]],
  ["|x|^3", 0, [0, 0, 0]],
  ["max(x, 0)", 0, [0]],
  ["x^4*|x|", 0, [0, 0, 0, 0, 0]],
  ["|x|^1.1", 0, [0, 0]],
  ["(x^2)^(1/3)", 0, [0]],
  ["1000x + |x|", 0, [0]],
])("%s about %d has no more derivatives than it has: %j", (f, x0, expected) => {
  expect(at(f, x0, 6)).toEqual(expected);
});

test.each([
  ["1/x", 0],
  ["log x", 0],
  ["log x", -1],
  ["sin(x)/x", 0],
])("%s has no value at %d, and no coefficient", (f, x0) => {
  expect(at(f, x0, 3)).toEqual([]);
});

test.each([
  ["sqrt x", 0],
  ["x^2.5", 0],
  ["asin x", 1],
])("%s has a value at the edge %d of its domain, and no derivative", (f, x0) => {
  expect(at(f, x0, 3)).toHaveLength(1);
});

test.each([
  ["sqrt(x^4)", 0, [0, 0, 1, 0]],
  ["relu(x) - relu(-x)", 0, [0, 1, 0, 0]],
  ["exp(-1/x^2)", 0, [0, 0, 0, 0]],
  ["|x|", 2, [2, 1, 0, 0]],
  ["5", 1, [5, 0, 0, 0]],
])("%s about %d has the coefficients %j", (f, x0, expected) => {
  expectClose(at(f, x0, 3), expected, 1e-9);
});

test("smooth functions have every coefficient, wherever they are expanded", () => {
  const smooth = ["sin(3x)exp(x/2)", "x^5 - 4x^3 + x", "tanh(5x)", "1/(1 + x^2)", "sigmoid(x)", "exp(x/100)"];
  fc.assert(
    fc.property(fc.constantFrom(...smooth), fc.double({ min: -4, max: 4, noNaN: true }), (f, x0) => {
      const found = at(f, x0, 12);
      expect(found).toHaveLength(13);
      for (const each of found) expect(Number.isFinite(each)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
