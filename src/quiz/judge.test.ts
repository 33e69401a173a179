import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, type Question } from "./index.ts";

const slope: Question = {
  kind: "number",
  prompt: "?",
  answer: 2.5,
  reasons: [{ when: 2, say: "that is the tangent at 1" }],
  otherwise: "not yet",
  correct: "yes",
};
const corner: Question = {
  kind: "choice",
  prompt: "?",
  options: [
    { text: "0", say: "no" },
    { text: "none", correct: true, say: "yes" },
  ],
};

describe("a number question", () => {
  it.each([
    ["2.5", "correct"],
    ["5/2", "correct"],
    ["2.501", "correct"],
    [" 2.5 ", "correct"],
    ["−2.5", "incorrect"],
    ["2.6", "incorrect"],
    ["", "incomplete"],
    ["  ", "incomplete"],
    ["two", "invalid"],
    ["2,5", "invalid"],
    ["🙂", "invalid"],
  ])("judges %j as %s", (answer, verdict) => {
    expect(judge(slope, answer).verdict).toBe(verdict);
  });

  it("meets a known wrong answer with its own reason", () => {
    expect(judge(slope, "2").feedback).toBe("that is the tangent at 1");
    expect(judge(slope, "7").feedback).toBe("not yet");
  });

  it("takes its tolerance as absolute where the answer is 0", () => {
    const zero: Question = { kind: "number", prompt: "?", answer: 0 };
    expect(judge(zero, "0.0005").verdict).toBe("correct");
    expect(judge(zero, "0.01").verdict).toBe("incorrect");
  });

  it("judges any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["correct", "incorrect", "incomplete", "invalid"]).toContain(judge(slope, text).verdict);
      }),
    );
  });
});

describe("a choice question", () => {
  it("gives every option its own reason", () => {
    expect(judge(corner, 0)).toEqual({ verdict: "incorrect", feedback: "no" });
    expect(judge(corner, 1)).toEqual({ verdict: "correct", feedback: "yes" });
  });

  it("costs nothing while nothing is chosen", () => {
    expect(judge(corner, null).verdict).toBe("incomplete");
    expect(judge(corner, 9).verdict).toBe("invalid");
  });
});
