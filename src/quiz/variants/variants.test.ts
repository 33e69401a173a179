import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../authoring.ts";
import { checkQuestion, judge } from "../index.ts";
import { anotherSeed, drawn } from "./drawn.ts";
import { fill } from "./fill.ts";

const draw = { a: [2, 3, 5], n: { from: 2, to: 6 }, f: ["sin(x)", "exp(x)"] };

describe("a draw", () => {
  it("is the first of each for seed 0, the same again for the same seed, and always one of the candidates", () => {
    expect(drawn(draw, 0)).toEqual({ a: 2, n: 2, f: "sin(x)" });
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const { a, n, f } = drawn(draw, seed);
        expect(drawn(draw, seed)).toEqual({ a, n, f });
        expect([2, 3, 5]).toContain(a);
        expect([2, 3, 4, 5, 6]).toContain(n);
        expect(["sin(x)", "exp(x)"]).toContain(f);
      }),
    );
  });

  it("leaves out what it is told to, in steps that are not whole as well", () => {
    const seen = new Set(
      Array.from(
        { length: 200 },
        (_, seed) => drawn({ x: { from: -1, to: 1, step: 0.5, except: [0] } }, seed).x,
      ),
    );
    expect([...seen].sort()).toEqual([-0.5, -1, 0.5, 1]);
  });

  it("is followed by another one, where there is one", () => {
    expect(drawn(draw, anotherSeed(draw, 0))).not.toEqual(drawn(draw, 0));
    expect(anotherSeed({ a: [1] }, 0)).toBe(0);
  });
});

const question: Question = {
  kind: "expression",
  prompt: "Derive $@a x^{@n}$, $@[a*x^n]$, at @a; `@a` and name@place.org stay text: @unknown",
  draw: { a: [2, 3, -4], n: { from: 2, to: 6 } },
  variables: ["x"],
  of: "a*x^n",
  reasons: [{ when: "a*n*x^n", say: "the power drops to @(n-1)" }],
  figure: { name: "secant", set: { f: "a*x^n", x0: "$x" } },
};

describe("filling in a variant", () => {
  it("puts values into formulas and prose, and computes in prose", () => {
    const filled = fill(question, { a: -4, n: 3 }) as Extract<Question, { kind: "expression" }>;
    expect(filled.of).toBe("(-4)*x^3");
    expect(filled.prompt).toContain("$-4 x^{3}$, $-4 x^{3}$, at −4");
    expect(filled.reasons?.[0]).toEqual({ when: "(-4)*3*x^3", say: "the power drops to 2" });
    expect(filled.figure?.set).toEqual({ f: "(-4)*x^3", x0: "$x" });
    expect(filled).not.toHaveProperty("draw");
  });

  it("leaves what is no name alone", () => {
    expect(fill(question, { a: 2, n: 3 }).prompt).toContain("@unknown");
  });

  it("gives answers that are computed, not typed", () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const values = drawn(question.draw!, seed);
        const filled = fill(question, values);
        const { a, n } = values as { a: number; n: number };
        expect(judge(filled, `${a * n}x^${n - 1}`).verdict).toBe("correct");
        expect(judge(filled, `${a * n}x^${n}`).feedback).toBe(`the power drops to ${n - 1}`);
      }),
    );
  });
});

describe("an author’s check", () => {
  it("finds nothing wrong with a sound question, in any variant", () => {
    expect(checkQuestion(question)).toEqual([]);
  });

  it.each<[string, Question, RegExp]>([
    ["an answer that cannot be read", { kind: "number", prompt: "", answer: "two" }, /cannot be read/],
    ["an answer without a value", { kind: "number", prompt: "", answer: "1/0" }, /no finite value/],
    [
      "a mistake that is right",
      { kind: "number", prompt: "", answer: 2, reasons: [{ when: "4/2", say: "no" }] },
      /is correct/,
    ],
    [
      "a mistake met by another reason",
      {
        kind: "number",
        prompt: "",
        answer: 2,
        reasons: [
          { when: 4, say: "one" },
          { when: "2*2", say: "two" },
        ],
      },
      /by another reason: one/,
    ],
    [
      "an answer that is not the derivative",
      { kind: "expression", prompt: "", answer: "2*x", of: "x^3", variables: ["x"] },
      /not the derivative/,
    ],
    ["no answer at all", { kind: "expression", prompt: "", variables: ["x"] }, /neither an answer nor/],
    [
      "no right option",
      { kind: "choice", prompt: "", options: [{ text: "a", say: "no" }] },
      /No option is correct/,
    ],
    [
      "two right options",
      {
        kind: "choice",
        prompt: "",
        options: [
          { text: "a", correct: true, say: "" },
          { text: "b", correct: true, say: "" },
        ],
      },
      /More than one/,
    ],
    ["rows of unequal length", { kind: "matrix", prompt: "", answer: [[1, 2], [3]] }, /differ in length/],
    [
      "an unknown step",
      { kind: "order", prompt: "", steps: ["a", "b"], reasons: [{ when: [0, 7], say: "" }] },
      /no two steps/,
    ],
    ["a formula with no inputs", { kind: "adjoint", prompt: "", of: "2+3", at: { a: 1 } }, /no message/],
    [
      "one bad variant among good ones",
      {
        kind: "number",
        prompt: "",
        draw: { a: [3, 2] },
        answer: "2*a",
        reasons: [{ when: "a^2", say: "no" }],
      },
      /With \{"a":2\}: The listed mistake/,
    ],
    [
      "prose that cannot be computed",
      { kind: "number", prompt: "@(1+)", draw: { a: [1, 2] }, answer: "a" },
      /With/,
    ],
  ])("finds %s", (_, bad, what) => {
    expect(checkQuestion(bad).join("\n")).toMatch(what);
  });
});
