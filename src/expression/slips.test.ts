import fc from "fast-check";
import { expect, it, test } from "vitest";
import { differentiate } from "./differentiate.ts";
import { equivalent } from "./equivalent.ts";
import { parse } from "./parse.ts";
import { slips } from "./slips.ts";
import { formulas } from "./testing.ts";
import { toText } from "./toText.ts";

it("gives only derivatives that are wrong, each once, each with one sentence", () => {
  const tame = formulas({
    depth: 3,
    functions: ["sin", "cos", "exp", "log", "tanh", "sqrt", "sigmoid"],
    inexact: false,
  });
  fc.assert(
    fc.property(tame, (e) => {
      const truth = differentiate(e, "x").result;
      const found = slips(e, "x");
      const texts = found.map((s) => toText(s.expression));
      expect(new Set(texts).size).toBe(texts.length);
      for (const slip of found) {
        expect(equivalent(slip.expression, truth).verdict, `${toText(e)}: ${slip.id}`).toBe("different");
        expect(slip.explanation).toMatch(/^[A-Z].*\.$/);
        expect(toText(slip.expression)).not.toContain("d/d");
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test.each([
  // Of the book's own misconceptions
  ["x^5", "5x^5", "power-not-reduced"],
  ["x^5", "x^4", "power-factor-missing"],
  ["x^5", "x^6/6", "integrated"],
  ["x^-2", "-2x^-1", "power-raised"],
  ["log x", "1/log x", "slope-of-log"],
  ["log x", "x log x - x", "integrated"],
  ["log(x^2)", "1/x^2", "inner-factor-dropped"],
  ["6(-2x+5)+3", "4", "rates-added"],
  ["tanh(x^3)", "1 - tanh(x^3)^2 + 3x^2", "rates-added"],
  ["tanh(x^3)", "1 - tanh(x^3)^2", "inner-factor-dropped"],
  ["tanh(x^3)", "(1 - tanh(x)^2)*3x^2", "outer-slope-at-x"],
  ["tanh(x^3)", "3x^2(1 - tanh(x^3))", "slope-of-tanh"],
  ["sin(x^2)", "cos(2x)", "outer-slope-at-inner-slope"],
  ["x sin x", "cos x", "product-of-derivatives"],
  ["x sin x", "1 + cos x", "product-as-sum"],
  ["x sin x", "sin x", "product-second-term-missing"],
  ["x sin x", "sin x - x cos x", "product-sign"],
  ["e^x/(e^x+1)", "-e^x/(e^x+1)^2", "quotient-order"],
  ["e^x/(e^x+1)", "e^x/(e^x+1)", "quotient-not-squared"],
  ["e^x/(e^x+1)", "1", "quotient-of-derivatives"],
  ["x^2/(x+1)", "(2x(x+1) + x^2)/(x+1)^2", "quotient-sign"],
  ["x^2 + 3", "2x + 3", "constant-kept"],
  ["3x^2", "0", "constant-factor-differentiated"],
  ["3x^2", "2x", "constant-factor-lost"],
  ["cos x", "sin x", "slope-of-cos"],
  ["e^(2x)", "e^(2x)", "inner-factor-dropped"],
  ["e^x", "x e^(x-1)", "exponential-as-power"],
  ["2^x", "x 2^(x-1)", "exponential-as-power"],
  ["2^x", "2^x", "exponential-base-missing"],
  ["sin(x)", "-cos(x)", "slope-of-sin"],
  ["sqrt(x)", "1/sqrt(x)", "slope-of-sqrt"],
  ["sigmoid(x)", "sigmoid(x)(1 + sigmoid(x))", "slope-of-sigmoid"],
  ["relu(x)", "1", "slope-of-relu"],
  ["x^2 sin(x^3)", "2x sin(x^3) + x^2 cos(x^3)", "inner-factor-dropped"],
  ["x^3 + 2x", "x^3 + 2x", "unchanged"],
])("of %s has %s: %s", (text, wrong, id) => {
  const found = slips(parse(text), "x").find((s) => equivalent(s.expression, wrong).verdict === "equivalent");
  expect(found?.id).toBe(id);
});

test.each([
  ["x1^2 x2 + x1 x2^3", "x1", "x1^2 + 3 x1 x2^2", "other-variable"],
  ["x1^2 x2 + x1 x2^3", "x1", "2 x1 x2 + x2^3 + x1^2 + 3 x1 x2^2", "all-variables"],
  ["(x1 + 2 x2^3)^2", "x2", "2(x1 + 2 x2^3)", "inner-factor-dropped"],
])("of %s in %s has %s: %s", (text, variable, wrong, id) => {
  const found = slips(parse(text), variable).find(
    (s) => equivalent(s.expression, wrong).verdict === "equivalent",
  );
  expect(found?.id).toBe(id);
});

it("has nothing to say about a constant but what is wrong about it", () => {
  expect(slips(parse("3"), "x").map((s) => s.id)).toEqual(["constant-kept", "integrated"]);
});

it("finds a slip made at one place only", () => {
  const found = slips(parse("sin(x^2) cos(x^3)"), "x").map((s) => toText(s.expression));
  expect(found).toContain("cos(x^2)*cos(x^3) - 3x^2*sin(x^2)*sin(x^3)");
});
