import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, toFunction } from "../../expression/index.ts";
import { golden } from "../../golden/golden.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { faultOfDerivation } from "./limits.ts";
import { lineTex } from "./lines.ts";
import { type DerivationValues, model, quantities } from "./model.ts";
import { offered, wordsOf } from "./rules.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const show = (values: Partial<DerivationValues>) => {
  const all = { f: "tanh(x^3)", step: 0, ...values };
  const shown = model(all);
  return { ...shown, numbers: quantities(shown), sentence: describe(shown, all) };
};

test("at 0.8 the derivative of tanh(xⁿ) is that of the lectures' advanced example", () => {
  const { rows } = golden("scalar.chain_examples").outputs as { rows: Record<string, number | string>[] };
  const at = rows.filter((row) => row.case === "advanced" && row.x === 0.8);
  expect(at.length).toBe(4);
  for (const { n, derivative } of at) {
    const { numbers, last } = show({ f: `tanh(x^${n})` });
    expect(numbers.value).toBeCloseTo(Number(derivative), 12);
    expect(last).toBeCloseTo(Number(derivative), 12);
  }
});

test("the last line of sums, products, quotients and compositions has the golden values", () => {
  const formulas: Record<string, string> = {
    sum: "sin(x) + exp(x)",
    product: "sin(x) exp(x)",
    quotient: "sin(x)/exp(x)",
    chain_g_of_f: "exp(sin(x))",
    chain_f_of_g: "sin(exp(x))",
  };
  const { rows } = golden("scalar.rules").outputs as {
    rows: { rule: string; x: number; derivative: number }[];
  };
  for (const { rule, x, derivative } of rows) {
    const { derivation } = show({ f: formulas[rule]! });
    expect(toFunction(derivation.result, ["x"])(x).data[0]).toBeCloseTo(derivative, 11);
  }
});

const formulas = fc.constantFrom(
  "tanh(x^3)",
  "exp(x)/(exp(x) + 1)",
  "x^2 exp(sin(x))",
  "x^x",
  "2^x",
  "(x^2 + 1)^5",
  "3x^2 + 5x - 1",
  "sqrt(1 + x^2)/x",
  "sigmoid(2x) - log(x)",
);

test("what the rules give is what automatic differentiation finds", () => {
  fc.assert(
    fc.property(formulas, fc.double({ min: 0.2, max: 2, noNaN: true }), (f, x) => {
      const { derivation } = show({ f });
      const found = toFunction(derivation.result, ["x"])(x).data[0]!;
      const { slope } = valueAndSlope(functionOf(f), x);
      expect(Math.abs(found - slope)).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
    }),
  );
});

test("the chapter's sigmoid takes six steps, and tanh(x³) three", () => {
  expect(show({ f: "exp(x)/(exp(x)+1)" }).lines.map(({ rule }) => rule)).toEqual([
    null,
    "quotient",
    "table",
    "sum",
    "table",
    "constant",
    "simplify",
  ]);
  expect(show({}).numbers.steps).toBe(3);
});

test("every line but the last two lights exactly the part that the next step treats", () => {
  fc.assert(
    fc.property(formulas, (f) => {
      const { lines, steps } = show({ f });
      lines.forEach(({ tex }, k) => {
        const asks = steps[k] !== undefined && steps[k].rule !== "simplify";
        expect(tex.split("worked-lit").length - 1).toBe(asks ? 1 : 0);
        expect(tex).not.toContain("zzz");
      });
    }),
  );
});

test("a lit part stands in its line as it would unlit", () => {
  const { steps, lines } = show({ f: "x^2 exp(sin(x))" });
  lines.forEach(({ tex }, k) => {
    const next = steps[k];
    if (!next) return;
    const lit = /\\htmlClass\{worked-lit\}\{(.*)\}/.exec(tex);
    if (lit) expect(tex.replace("\\htmlClass{worked-lit}", "")).toContain(lit[1]!.slice(0, 8));
  });
  expect(lineTex(parse("x^2"), [0])).toBe("\\htmlClass{worked-lit}{x}^{2}");
});

test("the rule of 2ˣ is the exponential one, not the power rule, and that of eˣ one of the table", () => {
  const first = (f: string) => show({ f }).steps[0]?.rule;
  expect([first("2^x"), first("e^x"), first("x^2")]).toEqual(["exponential", "table", "power"]);
});

test("every question offers the right rule among four, in the same order each time", () => {
  fc.assert(
    fc.property(formulas, (f) => {
      for (const step of show({ f }).steps) {
        const rules = offered(step.rule);
        expect(rules).toContain(step.rule);
        expect(rules.length).toBe(4);
        expect(wordsOf(step.rule).sign).not.toContain(wordsOf(step.rule).name);
      }
    }),
  );
});

test.each([
  [{}, "The derivative of tanh(x^3) takes 3 steps. Which rule comes first?"],
  [
    { step: 1 },
    "Step 1 of 3, chain rule: d/dx(tanh(x^3)) became (1 - tanh(x^3)^2)*(d/dx(x^3)). Which rule comes next, for d/dx(x^3)?",
  ],
  [
    { step: 2 },
    "Step 2 of 3, power rule: d/dx(x^3) became 3x^2. No derivative is left to be taken; what is left is to simplify.",
  ],
  [
    { step: 24 },
    "After 3 steps, the derivative of tanh(x^3) is 3x^2*(1 - tanh(x^3)^2). At x = 0.8 it is 1.493, as automatic differentiation finds, too.",
  ],
  [
    { f: "log(x - 1)", step: 24 },
    "After 5 steps, the derivative of log(x - 1) is 1/(x - 1). At x = 0.8 there is no derivative to compare it with.",
  ],
])("%j is described in words", (values, sentence) => {
  expect(show(values).sentence).toBe(sentence);
});

test("a formula that takes too many steps is refused in words", () => {
  const long = Array.from({ length: 14 }, (_, i) => `${i + 2}x`).join("+");
  expect(faultOfDerivation(long)).toMatch(
    /^The derivative of this formula takes \d+ steps; at most 24 are shown\.$/,
  );
  expect(widget.params.f.parse("tanh(y)")).toMatchObject({ ok: false, at: 5 });
});
