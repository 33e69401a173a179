import { describe, expect, it } from "vitest";
import { judge, type Task } from "./index.ts";

const cube: Task = {
  kind: "expression",
  answer: "3*x^2",
  variables: ["x"],
  of: "x^3",
  reasons: [{ when: "3x^3", say: "the author’s own words" }],
  otherwise: "try again",
};

describe("feedback on a formula", () => {
  it("gives the author’s reason first, and still names slip and counterexample", () => {
    const { feedback, slip, witness } = judge(cube, "3*x^3");
    expect(feedback).toBe("the author’s own words");
    expect(slip).toBe("power-not-reduced");
    expect(witness).toEqual({ point: { x: 2 }, yours: 24, wanted: 12 });
  });

  it("names a generated slip next, with a counterexample", () => {
    const { feedback, slip } = judge(
      { ...cube, of: "tanh(x^3)", answer: undefined } as unknown as Task,
      "1-tanh(x^3)^2",
    );
    expect(slip).toBe("inner-factor-dropped");
    expect(feedback).toMatch(/outer function.*At x = .* yours gives .*; the derivative is /);
  });

  it("gives a counterexample where it knows no slip, and the author’s last word behind it", () => {
    expect(judge(cube, "x+7").feedback).toBe("At x = 2 yours gives 9; the derivative is 12. try again");
  });

  it("says that a constant factor is all that is wrong", () => {
    const { slip, feedback } = judge({ kind: "expression", answer: "cos(x)", variables: ["x"] }, "2cos x");
    expect(slip).toBe("factor-2");
    expect(feedback).toContain("2 times the answer, everywhere");
  });

  it("says what was read and where that stopped", () => {
    expect(judge(cube, "3y^2").feedback).toMatch(/“3y\^2” cannot be read.*variable y at character 2/);
    expect(judge(cube, "x2").feedback).toContain("2x");
  });

  it("notes where only one of two equal formulas has a value", () => {
    const { verdict, feedback } = judge(
      { kind: "expression", answer: "2*log(x)", variables: ["x"] },
      "log(x^2)",
    );
    expect(verdict).toBe("correct");
    expect(feedback).toContain("yours has a value");
  });
});

describe("feedback on a number", () => {
  const task: Task = {
    kind: "number",
    answer: 12,
    reasons: [{ when: 4, say: "rates multiply" }],
    otherwise: "not yet",
  };
  it.each([
    ["4", "rates multiply", undefined],
    ["-12", "The size is right; the sign is not. not yet", "sign"],
    ["24", "That is twice the answer: there is a factor 2 too many. not yet", "factor-2"],
    ["6", "That is half the answer: a factor 2 is missing. not yet", "factor-2"],
    ["1/12", "That is one over the answer: turn the fraction over. not yet", "reciprocal"],
    ["13", /one too many/, "off-by-one"],
    ["120", /decimal point/, "decimal-point"],
    ["7", "not yet", undefined],
  ])("%s is met by its reason", (answer, say, slip) => {
    const found = judge(task, answer);
    if (typeof say === "string") expect(found.feedback).toBe(say);
    else expect(found.feedback).toMatch(say);
    expect(found.slip).toBe(slip);
  });

  it("tells one who rounded too early", () => {
    expect(judge({ kind: "number", answer: "1/3" }, "0.33").slip).toBe("rounded");
  });
});

describe("feedback on a matrix", () => {
  const task: Task = {
    kind: "matrix",
    answer: [
      [3, 4],
      [6, 36],
    ],
  };
  it.each([
    [
      "the transpose",
      [
        [3, 6],
        [4, 36],
      ],
      "transposed",
    ],
    [
      "the sign",
      [
        [-3, -4],
        [-6, -36],
      ],
      "sign",
    ],
    [
      "a factor 2",
      [
        [6, 8],
        [12, 72],
      ],
      "factor-2",
    ],
    [
      "swapped rows",
      [
        [6, 36],
        [3, 4],
      ],
      "rows-swapped",
    ],
    [
      "swapped columns",
      [
        [4, 3],
        [36, 6],
      ],
      "columns-swapped",
    ],
  ])("recognises %s", (_, answer, slip) => {
    expect(judge(task, answer)).toMatchObject({ verdict: "incorrect", slip });
  });

  it("says which entries are still wrong", () => {
    expect(
      judge(task, [
        [3, 4],
        [6, 35],
      ]).feedback,
    ).toBe("3 of 4 entries are right. Look again at row 2, column 2.");
  });

  it("takes a gradient as a row or as a column, and names the layout", () => {
    const gradient: Task = { kind: "matrix", answer: [[34, 816]] };
    expect(judge(gradient, [[34, 816]])).toEqual({ verdict: "correct", feedback: "" });
    expect(judge(gradient, [[34], [816]]).feedback).toContain("as a column");
  });

  it("says the size it read and the size it wants", () => {
    expect(judge(task, [[1, 2, 3]]).feedback).toBe("Read a 1×3 matrix; a 2×2 matrix is wanted.");
  });
});

describe("feedback on a shape", () => {
  it("tells the transpose, swapped groups and counted entries apart", () => {
    const four: Task = {
      kind: "shape",
      answer: [
        [2, 3],
        [4, 5],
      ],
    };
    expect(judge(four, "(4×5)×(2×3)")).toMatchObject({ verdict: "incorrect", slip: "transposed" });
    expect(judge(four, "2×3×4×5").feedback).toContain("(2×3)×(4×5)");
    expect(judge({ kind: "shape", answer: [2, 3] }, "3×2").slip).toBe("transposed");
    expect(judge({ kind: "shape", answer: [2, 3] }, "6").slip).toBe("entries-counted");
  });
});

describe("feedback on a backward sweep", () => {
  const task: Task = { kind: "adjoint", of: "(a+b)*(b+1)", at: { a: 2, b: 1 } };
  const right = { "v3>v1": 2, "v3>v2": 3, "v1>a": 2, "v1>b": 2, "v2>b": 3, b: 5 };
  it.each([
    ["a path that is lost", { ...right, b: 3 }, "path-lost"],
    ["paths that are multiplied", { ...right, b: 6 }, "paths-multiplied"],
    ["a message that is not passed on", { ...right, "v2>b": 1 }, "message-dropped"],
    ["a sign", { ...right, "v3>v1": -2 }, "sign"],
    ["a sum in place of a product", { ...right, "v2>b": 4 }, "slope-added"],
  ])("recognises %s", (_, answer, slip) => {
    expect(judge(task, answer)).toMatchObject({ verdict: "incorrect", slip });
  });
});
