import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { derivativeAt } from "./derivativeAt.ts";
import { functionOf } from "./formula.ts";

const at = (f: string, x: number) => derivativeAt(functionOf(f), x);

test.each([
  ["x^3", 2, 12],
  ["x^3", 0, 0],
  ["|x|^3", 0, 0],
  ["|x|^1.1", 0, 0],
  ["|x - 1|^1.5", 1, 0],
  ["x*|x|", 0, 0],
  ["x*|x|", -1.5, 3],
  ["|x|", -0.5, -1],
  ["|x|", 1e-9, 1],
  ["|x - 1|", 2, 1],
  ["max(x, sin(x))", 0, 1],
  ["max(x^3, 0)", 0, 0],
  ["exp(5x)", 2, 5 * Math.exp(10)],
  ["5", 1, 0],
])("%s has a derivative at %d", (f, x, slope) => {
  const found = at(f, x);
  expect(found.lack).toBeNull();
  expect(found.slope).toBeCloseTo(slope, 9);
});

test.each([
  ["relu(x) - relu(-x)", 0, 1],
  ["sqrt(x^4)", 0, 0],
  ["sqrt((x - 1)^4)", 1, 0],
  ["sqrt(max(x, 0))", -1, 0],
  ["sqrt((x^2 - 2x + 1)^2)", 1, 0],
])("%s has a derivative at %d, which automatic differentiation alone would miss", (f, x, slope) => {
  expect(at(f, x).slope).toBeCloseTo(slope, 9);
});

test.each([
  ["|x|", 0, -1, 1],
  ["|x - 1|", 1, -1, 1],
  ["|x - 0.1 - 0.2|", 0.3, -1, 1],
  ["max(x, 0)", 0, 0, 1],
  ["relu(x)", 0, 0, 1],
  ["max(x, x^2)", 1, 1, 2],
  ["sqrt(x^2)", 0, -1, 1],
  ["1e-9 |x|", 0, -1e-9, 1e-9],
  ["1000x + |x|", 0, 999, 1001],
  ["x^2 + |x - 3|", 3, 5, 7],
  ["sqrt(x^2 - 2x + 1)", 1, -1, 1],
  ["sqrt(1 - cos(x))", 0, -Math.SQRT1_2, Math.SQRT1_2],
])("%s has a corner at %d", (f, x, left, right) => {
  const found = at(f, x);
  expect(found.lack).toBe("corner");
  expect(found.slope).toBeNull();
  expect(found.left).toBeCloseTo(left, 4);
  expect(found.right).toBeCloseTo(right, 4);
});

test.each([
  ["sqrt(max(x, 0)) - sqrt(max(-x, 0))", 0, Infinity, Infinity],
  ["sqrt(|x|)", 0, -Infinity, Infinity],
  ["(x^2)^(1/3)", 0, -Infinity, Infinity],
  ["sqrt(|x - 1|)", 1, -Infinity, Infinity],
  ["|x|^x", 0, -Infinity, -Infinity],
])("the slopes of %s grow or fall without bound at %d", (f, x, left, right) => {
  expect(at(f, x)).toMatchObject({ lack: "steep", slope: null, left, right });
});

test.each([
  ["sqrt(x)", 0, null, Infinity],
  ["x^(1/3)", 0, null, Infinity],
  ["x^1.5", 0, null, 0],
  ["asin(x)", 1, Infinity, null],
  ["sqrt(-x^2)", 0, null, null],
])("%s has values on one side of %d at most, so no derivative there", (f, x, left, right) => {
  const found = at(f, x);
  expect(found).toMatchObject({
    lack: "edge",
    slope: null,
    value: expect.closeTo(f.startsWith("asin") ? Math.PI / 2 : 0, 12),
  });
  if (left === 0 || right === 0) expect(found.left ?? found.right).toBeCloseTo(0, 6);
  else expect(found).toMatchObject({ left, right });
});

test.each([
  ["1/x", 0],
  ["sin(x)/x", 0],
  ["log(x)", 0],
  ["log(x)", -1],
  ["exp(exp(x^4))", 3],
])("%s has no finite value at %d", (f, x) => {
  expect(at(f, x)).toMatchObject({ lack: "value", slope: null, value: null });
});

test("a step is a jump", () => {
  expect(at("1/(1 + exp(1/x))", 0)).toMatchObject({ lack: "jump", slope: null });
});

test("what is merely steep, or merely bent, is smooth", () => {
  expect(at("tanh(1e6 x)", 0).slope).toBeCloseTo(1e6, 3);
  expect(at("sqrt(x^2 + 1e-12)", 0).slope).toBeCloseTo(0, 9);
  expect(at("tan(x)", 1.57079632679).lack).toBeNull();
  expect(at("sin(1e12 x)", 1).slope).toBeCloseTo(1e12 * Math.cos(1e12), -4);
});

test("the derivatives of the book's table are found", () => {
  const { rows } = golden("scalar.derivative_table").outputs as {
    rows: { f: string; x: number; derivative: number }[];
  };
  for (const { f, x, derivative } of rows)
    expect(at(f.includes("x") && f !== "exp" ? f : `${f}(x)`, x).slope).toBeCloseTo(derivative, 12);
});

test("compositions of smooth functions have a derivative wherever they have a finite one by automatic differentiation", () => {
  const smooth = [
    "sin(3x)exp(x/2)",
    "x^5 - 4x^3 + x",
    "tanh(20x)",
    "1/(1 + 50x^2)",
    "softplus(40x)",
    "sigmoid(x)^2 cos(9x)",
    "atan(100 x)",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...smooth), fc.double({ min: -4, max: 4, noNaN: true }), (f, x) => {
      const { lack, slope } = at(f, x);
      expect(lack).toBeNull();
      expect(Number.isFinite(slope)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("a corner is found wherever it stands, and nowhere else", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (a, b) => {
      const [kink, x] = [a / 100, b / 100];
      expect(at(`|x - (${kink})| + x^2`, x).lack).toBe(kink === x ? "corner" : null);
    }),
    { numRuns: 300 },
  );
});
