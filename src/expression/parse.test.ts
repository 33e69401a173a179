import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sameTree } from "./expression.ts";
import { ParseError } from "./ParseError.ts";
import { type ParseOptions, parse } from "./parse.ts";
import { formulas } from "./testing.ts";
import { toText } from "./toText.ts";

function failure(text: string, options?: ParseOptions): ParseError {
  try {
    parse(text, options);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error(`${text} was read as ${toText(parse(text, options))}`);
}

const SYMBOLS = [
  ..."x y z 0 1 2 . , e ^ * / + - ( ) | √ π ² ⁻ ₁ − · × _ θ σ".split(" "),
  " ",
  "sin",
  "log",
  "max(",
  "exp",
  "foo",
  "😀",
  "\u0000",
];

describe("any text", () => {
  it("is read, or refused with a ParseError, and never hangs", () => {
    const symbols = fc.array(fc.constantFrom(...SYMBOLS), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(symbols, fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 1200 })),
        (text) => {
          try {
            const e = parse(text);
            expect(sameTree(parse(toText(e)), e), text).toBe(true);
          } catch (error) {
            if (!(error instanceof ParseError)) throw error;
            expect(error.message).toMatch(/^\S.*[.?]$/su);
            expect(error.position).toBeLessThanOrEqual(text.length);
            expect(error.position + error.length).toBeLessThanOrEqual(text.length);
            if (error.proposal !== undefined) parse(error.proposal);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test.each([
    "(".repeat(1000),
    "-".repeat(1000),
    "x^".repeat(500),
    "sin ".repeat(250),
    "|".repeat(1000),
    "max(".repeat(250),
    `${"x+".repeat(499)}x`,
    "foo".repeat(333),
    "x".repeat(1000),
    "²".repeat(1000),
    "√".repeat(1000),
    "x".repeat(100_000),
  ])("of a thousand repetitions takes a few milliseconds: %.12s…", (text) => {
    const start = performance.now();
    try {
      parse(text);
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it("reads back the text of every tree as the same tree", () => {
  fc.assert(
    fc.property(formulas({ depth: 6 }), (e) => sameTree(parse(toText(e)), e)),
    { numRuns: 2000 },
  );
}, 60_000);

describe("reading", () => {
  test.each([
    // Products without a sign
    ["2x", "2x"],
    ["2·x", "2x"],
    ["2×x", "2x"],
    ["x sin x", "x*sin(x)"],
    ["xsinx", "x*sin(x)"],
    ["xy", "x*y"],
    ["abc", "a*b*c"],
    ["x(x+1)", "x*(x + 1)"],
    ["(x+1)(x-1)", "(x + 1)*(x - 1)"],
    ["2πx", "2pi*x"],
    ["2ex", "2e*x"],
    ["1/2x", "1/2*x"],
    ["x 2^x", "x*2^x"],
    ["a/b c", "a/b*c"],
    // Functions with and without brackets
    ["sin x", "sin(x)"],
    ["sin 2x", "sin(2x)"],
    ["sin 2*x", "sin(2x)"],
    ["sin x y", "sin(x*y)"],
    ["sin x cos x", "sin(x)*cos(x)"],
    ["sin x * cos x", "sin(x)*cos(x)"],
    ["sin x + 1", "sin(x) + 1"],
    ["sin x e^x", "sin(x)*e^x"],
    ["sin cos x", "sin(cos(x))"],
    ["sin -x", "sin(-x)"],
    ["sin(x) x", "sin(x)*x"],
    ["sin (x+1) x", "sin(x + 1)*x"],
    ["sin^2 x", "sin(x)^2"],
    ["sin²x", "sin(x)^2"],
    ["sin(x)^2", "sin(x)^2"],
    ["sin x^2", "sin(x^2)"],
    ["sin^2 x cos x", "sin(x)^2*cos(x)"],
    ["exp x^2", "exp(x^2)"],
    ["exp -1/2 x^2", "exp(-1/2*x^2)"],
    ["ln x/x", "log(x)/x"],
    ["ln x", "log(x)"],
    ["ln2", "log(2)"],
    ["arctan x", "atan(x)"],
    ["Sin x", "sin(x)"],
    ["max(x, 0)", "max(x, 0)"],
    ["max(1,x,3)", "max(1, max(x, 3))"],
    ["max(1,5)", "max(1, 5)"],
    ["√x", "sqrt(x)"],
    ["√(x+1)", "sqrt(x + 1)"],
    ["√2 x", "sqrt(2)*x"],
    ["σ(x)", "sigmoid(x)"],
    ["ReLU(x)", "relu(x)"],
    // Bars
    ["|x|", "abs(x)"],
    ["||x|-1|", "abs(abs(x) - 1)"],
    ["2|x||y|", "2abs(x)*abs(y)"],
    ["ln|x| + 1", "log(abs(x)) + 1"],
    ["|x|^2", "abs(x)^2"],
    // Signs and powers
    ["-x^2", "-x^2"],
    ["(-x)^2", "(-x)^2"],
    ["-2x", "-2x"],
    ["2^-1", "2^-1"],
    ["x^-1", "x^-1"],
    ["x⁻¹", "x^-1"],
    ["x²y³", "x^2*y^3"],
    ["xⁿ", "x^n"],
    ["x**2", "x^2"],
    ["a^b^c", "a^b^c"],
    ["(a^b)^c", "(a^b)^c"],
    ["e^-x^2", "e^(-x^2)"],
    ["e^2x", "e^2*x"],
    ["e^{2x}", "e^(2x)"],
    ["2 - -x", "2 - (-x)"],
    ["+x", "x"],
    ["x−1", "x - 1"],
    ["6÷x", "6/x"],
    // Numbers
    ["1e-3", "0.001"],
    ["2e3", "2000"],
    ["2e", "2e"],
    [".5", "0.5"],
    ["5.", "5"],
    ["1e21", "1e21"],
    // Names
    ["x₁", "x1"],
    ["x_1", "x1"],
    ["x_{12}", "x12"],
    ["x1 x2", "x1*x2"],
    ["2x2", "2x2"],
    ["x_i", "x_i"],
    ["θ", "theta"],
    ["theta_1", "theta1"],
    ["π", "pi"],
    ["PI", "pi"],
    ["Σ", "Sigma"],
    ["X", "X"],
  ])("reads %s as %s", (text, read) => {
    expect(toText(parse(text))).toBe(read);
    expect(sameTree(parse(read), parse(text))).toBe(true);
  });

  it("keeps where each subterm was read", () => {
    const e = parse("1 + sin(2x)");
    if (e.kind !== "apply") throw new Error("not a sum");
    expect(e.args[1]?.span).toEqual({ start: 4, end: 11 });
  });

  it("restricts the variables when asked", () => {
    expect(toText(parse("2x", { variables: ["x"] }))).toBe("2x");
    expect(toText(parse("f(x+1)", { variables: ["f", "x"] }))).toBe("f*(x + 1)");
    expect(toText(parse("x₁θ", { variables: ["x_1", "θ"] }))).toBe("x1*theta");
    expect(toText(parse("σ(z)", { variables: ["sigma", "z"] }))).toBe("sigma*z");
  });
});

describe("refusing", () => {
  test.each<[text: string, position: number, length: number, message: RegExp, proposal?: string]>([
    ["", 0, 0, /Nothing is written yet/],
    ["   ", 0, 3, /Nothing is written yet/],
    ["2,5x", 0, 3, /decimals are written with a point/, "2.5x"],
    ["sin(1,5)", 4, 3, /decimals are written with a point/, "sin(1.5)"],
    ["a,b", 1, 1, /a comma only stands between/],
    ["foo", 0, 3, /no name known here/, "f*o*o"],
    ["foo(x)", 0, 3, /no function known here/, "f*o*o*(x)"],
    ["hello", 0, 5, /no name known here/],
    ["f(x)", 0, 1, /no function known here/, "f*(x)"],
    ["sine(x)", 0, 4, /did you mean sin/, "sin(x)"],
    ["2tg(x)", 1, 2, /did you mean tan/, "2tan(x)"],
    ["cot(x)", 0, 3, /write 1\/tan\(x\)/],
    ["(x+1", 0, 1, /opened and not closed; expected “\)” at the end/, "(x+1)"],
    ["|x", 0, 1, /opened and not closed/, "|x|"],
    ["x)", 1, 1, /no bracket is open/, "x"],
    ["()", 0, 2, /brackets at character 1 are empty/],
    ["sin()", 3, 2, /brackets at character 4 are empty/],
    ["x+", 2, 0, /ends after “\+”; expected a number/, "x"],
    ["x*+", 3, 0, /ends after “\+”/, "x"],
    ["*x", 0, 1, /Read “\*” at character 1; expected/, "x"],
    ["x^^2", 2, 1, /Read “\^” at character 3/, "x^2"],
    ["sin", 0, 3, /“sin” at character 1 has no argument/, "sin(x)"],
    ["max(x)", 0, 3, /takes two arguments, as in max\(x, 0\); read 1/],
    ["sin(x,y)", 0, 3, /takes one argument, as in sin\(x\); read 2/],
    ["sin^-1 x", 0, 4, /asin\(x\) for the inverse function/],
    ["log2(x)", 0, 4, /natural logarithm/],
    ["log_2 x", 0, 4, /natural logarithm/],
    ["x 2", 2, 1, /expected \* between them/, "x*2"],
    ["2 3^x", 2, 1, /expected \* between them/, "2*3^x"],
    ["2 3", 2, 1, /expected \* between them/, "2*3"],
    ["1.2.3", 3, 2, /right after a factor/, "1.2*.3"],
    ["y = x^2", 2, 1, /not an equation/, "x^2"],
    ["x'", 1, 1, /derivatives are not read here/],
    ["x#", 1, 1, /Read “#” at character 2, which has no meaning here/, "x"],
    ["x😀", 1, 2, /Read “😀” at character 2/, "x"],
    ["1e999", 0, 5, /too large/],
    ["1e-999", 0, 6, /too small/],
    ["e_1", 0, 1, /Euler's number/],
  ])("%s at character %i", (text, position, length, message, proposal) => {
    const error = failure(text);
    expect([error.position, error.length, error.proposal]).toEqual([position, length, proposal]);
    expect(error.message).toMatch(message);
  });

  test.each([
    ["y", undefined, /expected x/],
    ["X", "x", /small and capital letters differ/],
    ["x2", "2*x", /for a product write 2x, for a power x\^2/],
    ["foo", undefined, /no name known here|does not occur here/],
  ])("the variable %s where only x occurs", (text, proposal, message) => {
    const error = failure(text, { variables: ["x"] });
    expect(error.message).toMatch(message);
    expect(error.proposal).toBe(proposal);
  });

  it("names all variables that may occur", () => {
    expect(failure("q", { variables: ["x1", "x2"] }).message).toMatch(/expected x1, x2\./);
    expect(failure("q", { variables: [] }).message).toMatch(/expected numbers only\./);
  });
});
