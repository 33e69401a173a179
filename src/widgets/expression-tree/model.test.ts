import fc from "fast-check";
import { expect, test } from "vitest";
import { golden } from "../../golden/golden.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { model, quantities, type TreeValues } from "./model.ts";
import { describe } from "./words.ts";

const opening: TreeValues = { f: "tanh(x^3)", x: 0.8 };
const show = (values: Partial<TreeValues>) => {
  const all = { ...opening, ...values };
  const shown = model(all);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, all) };
};

test("tanh(xⁿ) has the slopes of the lectures' advanced example, the outer one read at the inner value", () => {
  const { rows } = golden("scalar.chain_examples").outputs as { rows: Record<string, number | string>[] };
  const advanced = rows.filter((row) => row.case === "advanced" && Number(row.n) > 1);
  expect(advanced.length).toBe(15);
  for (const { n, x, ...row } of advanced) {
    const { numbers, last } = show({ f: `tanh(x^${n})`, x: Number(x) });
    expect(last!.at).toBeCloseTo(Number(row.inner), 12);
    expect(numbers.outer).toBeCloseTo(Number(row.dgdf), 12);
    expect(numbers.inner).toBeCloseTo(Number(row.dfdx), 12);
    expect(numbers.derivative).toBeCloseTo(Number(row.derivative), 12);
    expect(numbers.value).toBeCloseTo(Number(row.value), 12);
  }
});

test("sums, products, quotients and compositions have the golden derivatives", () => {
  const formulas: Record<string, string> = {
    sum: "sin(x) + exp(x)",
    product: "sin(x) exp(x)",
    quotient: "sin(x)/exp(x)",
    chain_g_of_f: "exp(sin(x))",
    chain_f_of_g: "sin(exp(x))",
  };
  const { rows } = golden("scalar.rules").outputs as {
    rows: { rule: string; x: number; value: number; derivative: number }[];
  };
  expect(rows.length).toBe(20);
  for (const { rule, x, value, derivative } of rows) {
    const { numbers } = show({ f: formulas[rule]!, x });
    expect(numbers.value).toBeCloseTo(value, 12);
    expect(numbers.derivative).toBeCloseTo(derivative, 12);
  }
});

const formulas = fc.constantFrom(
  "tanh(x^3)",
  "sin(x) exp(x)",
  "exp(x)/(exp(x) + 1)",
  "x*x + x*sin(x)",
  "exp(sin(tanh(x^2)))",
  "3 - 2x",
  "2^x - x/4",
  "sigmoid(x) * softplus(-x)",
  "max(x, 0.3x^2)",
);
const places = fc.double({ min: -3, max: 3, noNaN: true });

test("along every path the slopes multiply to its product, and the paths add up to the derivative", () => {
  fc.assert(
    fc.property(formulas, places, (f, x) => {
      const { paths } = show({ f, x });
      for (const { slopes, product } of paths)
        expect(slopes.reduce<number>((all, slope) => all * slope!, 1)).toBeCloseTo(product!, 9);
      const sum = paths.reduce((all, { product }) => all + product!, 0);
      expect(sum).toBeCloseTo(valueAndSlope(functionOf(f), x).slope, 8);
    }),
  );
});

test("each slope on an edge is the operation's, read at the value that arrives", () => {
  fc.assert(
    fc.property(formulas, places, (f, x) => {
      for (const { from, at } of show({ f, x }).branches)
        expect(at).toBe(show({ f, x }).places.find(({ node }) => node.id === from.node.id)!.value);
    }),
  );
  expect(show({}).branches.map(({ at, slope }) => [at, Number(slope!.toFixed(4))])).toEqual([
    [0.8, 1.92],
    [expect.closeTo(0.512, 12), 0.7777],
  ]);
});

test("every occurrence of x has a branch of its own, and constants have none", () => {
  const { tree } = show({ f: "exp(x)/(exp(x) + 1)" });
  expect(tree.places.map(({ label }) => label)).toEqual(["x", "exp", "x", "exp", "+ 1", "÷"]);
  expect(tree).toMatchObject({ columns: 4, rows: 2 });
});

test.each([
  [
    {},
    "At x = 0.8, tanh receives 0.512 and has the slope 0.7777 there. What it receives changes 1.92 times as fast as x, so the formula has the derivative 1.493, the product.",
  ],
  [
    { f: "sin(x) exp(x)" },
    "At x = 0.8, two paths lead from x to the whole. Along them the slopes multiply to 1.551 and 1.597; together they are the derivative 3.147.",
  ],
  [{ f: "sin(x)", x: 0 }, "At x = 0, sin receives 0 and has the slope 1 there, which is the derivative 1."],
  [{ f: "x" }, "At x = 0.8, the formula is x itself, with the derivative 1."],
  [{ f: "2 + 3" }, "This formula does not contain x: its value is always 5, and its derivative 0."],
  [{ f: "sqrt(-1)" }, "This formula does not contain x, and has no finite value."],
  [
    { f: "sqrt(log(x))", x: 0.5 },
    "At x = 0.5 the operation √ has no finite value, and so the formula has none.",
  ],
  [
    { f: "sin(|x|)", x: 0 },
    "At x = 0 the formula has the value 0, but no derivative: the slopes settle on 1 from the right and on −1 from the left. The chain rule asks for a slope on every edge.",
  ],
  [
    { f: "sqrt(x^4)", x: 0 },
    "At x = 0 an edge has no slope, so the chain rule is silent; still, the formula has the derivative 0.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});
