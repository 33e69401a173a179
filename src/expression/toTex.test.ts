import fc from "fast-check";
import katex from "katex";
import { describe, expect, it, test } from "vitest";
import type { Expression } from "./expression.ts";
import { parse } from "./parse.ts";
import { formulas } from "./testing.ts";
import { toTex } from "./toTex.ts";

it("gives TeX that KaTeX sets without a complaint, for every formula", () => {
  fc.assert(
    fc.property(formulas({ depth: 5, names: ["x", "y", "theta1", "x_i", "Omega", "omicron"] }), (e) => {
      katex.renderToString(toTex(e), { throwOnError: true, strict: "error" });
      const tagged = toTex(e, { wrap: (tex, t) => `\\htmlData{op=${t.kind}}{${tex}}` });
      katex.renderToString(tagged, {
        throwOnError: true,
        strict: (code) => (code === "htmlExtension" ? "ignore" : "error"),
        trust: true,
      });
    }),
    { numRuns: 500 },
  );
}, 60_000);

test.each([
  ["2x", "2 x"],
  ["2*3", "2 \\cdot 3"],
  ["x*2", "x \\cdot 2"],
  ["1*x", "1 \\cdot x"],
  ["x*(-y)", "x \\cdot (-y)"],
  ["2(1/3)", "2 \\cdot \\frac{1}{3}"],
  ["1/2x", "\\frac{1}{2} x"],
  ["(x+1)/(x-1)", "\\frac{x + 1}{x - 1}"],
  ["(x/y)^2", "\\left(\\frac{x}{y}\\right)^{2}"],
  ["(x+1)^2", "(x + 1)^{2}"],
  ["x(y+1)", "x (y + 1)"],
  ["a-(b-c)", "a - (b - c)"],
  ["a+(b+c)", "a + b + c"],
  ["-x^2", "-x^{2}"],
  ["(-x)^2", "(-x)^{2}"],
  ["a^b^c", "a^{b^{c}}"],
  ["(a^b)^c", "(a^{b})^{c}"],
  ["x^(1/2)", "x^{1/2}"],
  ["exp(-x^2/2)", "e^{-x^{2}/2}"],
  ["exp(a+b+c+d+x)", "\\exp(a + b + c + d + x)"],
  ["exp(x)^2", "(e^{x})^{2}"],
  ["sin x", "\\sin x"],
  ["sin 2x", "\\sin 2 x"],
  ["sin(x y)", "\\sin(x y)"],
  ["sin(x^2)", "\\sin(x^{2})"],
  ["sin(x/2)", "\\sin\\left(\\frac{x}{2}\\right)"],
  ["sin(x)^2", "\\sin^{2} x"],
  ["sin(x+1)^2", "\\sin^{2}(x + 1)"],
  ["1/sin(x)", "\\frac{1}{\\sin x}"],
  ["sin(x)^-1", "(\\sin x)^{-1}"],
  ["log(x)^2", "(\\log x)^{2}"],
  ["sin(x) cos(x)", "\\sin x \\cos x"],
  ["sin(x) y", "\\sin(x) y"],
  ["asin x", "\\arcsin x"],
  ["sqrt(x+1)", "\\sqrt{x + 1}"],
  ["|x|", "\\left|x\\right|"],
  ["sigmoid(x)(1-sigmoid(x))", "\\sigma(x) (1 - \\sigma(x))"],
  ["relu(x)", "\\operatorname{relu}(x)"],
  ["max(x, 0)", "\\max(x, 0)"],
  ["x1 theta_2 x_i", "x_{1} \\theta_{2} x_{i}"],
  ["2πx", "2 \\pi x"],
  ["1e21x", "10^{21} x"],
  ["1.5e-7", "1.5 \\cdot 10^{-7}"],
])("%s is set as %s", (text, tex) => {
  expect(toTex(parse(text))).toBe(tex);
});

describe("a derivative still to be taken", () => {
  const pending = (text: string): Expression => ({ kind: "derivative", variable: "x", of: parse(text) });

  it("stands as an operator in front of its function", () => {
    expect(toTex(pending("x^2"))).toBe("\\frac{d}{dx}\\left[x^{2}\\right]");
  });

  it("is partial where there are other variables", () => {
    expect(toTex(pending("x y"))).toBe("\\frac{\\partial}{\\partial x}\\left[x y\\right]");
  });
});

it("wraps every subterm in one piece", () => {
  const tex = toTex(parse("sin(x)^2"), {
    wrap: (t, e) => (e.kind === "apply" ? `\\htmlData{op=${e.op}}{${t}}` : t),
  });
  expect(tex).toBe("\\htmlData{op=pow}{(\\htmlData{op=sin}{\\sin x})^{2}}");
});
