import type { Task } from "./authoring.ts";
import type { Outcome } from "./verdict.ts";

/** Answers made by hand, with the verdict that each must get. */
export interface Cases {
  readonly task: Task;
  readonly answers: Readonly<Partial<Record<Outcome, readonly unknown[]>>>;
}

const of = (text: string, answer: string, variables: readonly string[] = ["x"]): Task => ({
  kind: "expression",
  answer,
  variables,
  of: text,
});
const formula = (answer: string, ...variables: readonly string[]): Task => ({
  kind: "expression",
  answer,
  variables: variables.length > 0 ? variables : ["x"],
});
const long = "x+".repeat(5000);

export const cases: Readonly<Record<string, Cases>> = {
  "a slope": {
    task: { kind: "number", answer: 2.5 },
    answers: {
      correct: [
        2.5,
        "2.5",
        " 2.5 ",
        "5/2",
        "2.50",
        "+2.5",
        "25e-1",
        "2.5e0",
        "2.501",
        "10/4",
        "x = 2.5",
        "≈ 2.5",
        "2 + 1/2",
        "sqrt(6.25)",
        "0.25×10¹",
        "250 %",
      ],
      incorrect: ["−2.5", "-2.5", "2", "5", "1.25", "0.4", "2.6", "25", "3.5", 0, 1e300, "1e-300", "0"],
      incomplete: ["", "  ", null, undefined],
      invalid: [
        "2,5",
        "two",
        "🙂",
        "2.5.1",
        "1/0",
        "0/0",
        "ln(-1)",
        "∞",
        "x",
        "2.5 kg",
        "(2.5",
        "2.5)",
        long,
        "--",
        "<b>2.5</b>",
        {},
        [],
        true,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        "1e999",
      ],
    },
  },
  "a third": {
    task: { kind: "number", answer: "1/3" },
    answers: {
      correct: ["1/3", "0.3333", "0.33333333", ".3333", "2/6", "3^-1", "33.33 %", "e^(-ln 3)"],
      incorrect: ["0.33", "0.3", "3", "-1/3", "2/3", "1/6"],
      invalid: ["0,333", "1//3", "1/x"],
    },
  },
  "ln 2": {
    task: { kind: "number", answer: "ln 2" },
    answers: {
      correct: ["ln 2", "ln(2)", "log 2", "ln2", "0.6931", "ln(4)/2", "-ln(1/2)", "0.69314718"],
      incorrect: ["0.7", "log(10)", "ln 3", "1/ln 2", "2"],
      invalid: ["ln", "ln()", "ln x"],
    },
  },
  nothing: {
    task: { kind: "number", answer: 0 },
    answers: {
      correct: ["0", 0, "-0", "0.0005", "sin(pi)", "1-1", "0/5", "0 %"],
      incorrect: ["0.01", "1", "-1", "1e-2"],
    },
  },
  "a huge number": {
    task: { kind: "number", answer: 6.022e23 },
    answers: {
      correct: ["6.022e23", "6.022×10²³", "6.022*10^23", "602200000000000000000000", "6.0225e23"],
      incorrect: ["6.022e22", "6.022", "0", "6.1e23", "1e308"],
    },
  },
  "a tiny number": {
    task: { kind: "number", answer: 3.5e-17 },
    answers: {
      correct: ["3.5e-17", "3.5×10⁻¹⁷", "3.5*10^-17", "0.000000000000000035"],
      incorrect: ["0", "3.5e-16", "-3.5e-17", "1e-300", "4e-17"],
    },
  },
  "a million": {
    task: { kind: "number", answer: 1_000_000 },
    answers: {
      correct: ["1000000", "1 000 000", "1e6", "10^6", "1\u202f000\u202f000"],
      incorrect: ["100000", "10^7"],
      invalid: ["1,000,000", "1 00 0000", "1.000.000"],
    },
  },
  "a speed": {
    task: { kind: "number", answer: 20, unit: "m/s", units: { "km/h": 1 / 3.6, "cm/s": 0.01 } },
    answers: {
      correct: ["20", "20 m/s", "20m/s", "72 km/h", "2000 cm/s", "40/2 m/s", 20],
      incorrect: ["72", "20 km/h", "72 m/s", "-20 m/s"],
      invalid: ["20 kg", "20 mph", "m/s"],
    },
  },
  "a percentage": {
    task: { kind: "number", answer: 5, unit: "%" },
    answers: { correct: ["5", "5%", "5 %"], incorrect: ["0.05", "50%", "500"] },
  },
  "a count": {
    task: { kind: "number", answer: 10 },
    answers: { correct: ["10", "10.0"], incorrect: ["9", "11", "12", "20", "5"], invalid: ["ten", "1O"] },
  },
  "the derivative of x³": {
    task: of("x^3", "3*x^2"),
    answers: {
      correct: [
        "3x^2",
        "3*x^2",
        "3 x^2",
        "3x²",
        "x^2*3",
        "3·x²",
        "3*x*x",
        "x^2+2x^2",
        "6x^2/2",
        "(3x)x",
        "f'(x) = 3x^2",
        "3x**2",
        "3(x)^(2)",
        "3x^3/x",
        "((3x^2))",
        " 3x^2 ",
        "3|x|^2",
        "3x^2+0",
      ],
      incorrect: [
        "x^2",
        "3x^3",
        "3x",
        "2x^3",
        "x^4/4",
        "x^3",
        "-3x^2",
        "6x^2",
        "3x^2+1",
        "3",
        "0",
        "2x",
        3,
        "3x^2 + 1e-3",
        "3.001x^2",
        "3|x|^3/x",
      ],
      incomplete: ["", "   ", null],
      invalid: [
        "3X^2",
        "3y^2",
        "x2",
        "3x^",
        "(3x^2",
        "3x^2)",
        "3,5x^2",
        "🙂",
        "3x^2 = 2x = 5",
        long,
        "sin",
        "3x^2;",
        "<img src=x onerror=alert(1)>",
        [],
        {},
        "d/dx x^3",
      ],
    },
  },
  "2x, which is not x₂": {
    task: formula("2x", "x"),
    answers: {
      correct: ["2x", "x*2", "x+x", "2·x", "x·2"],
      incorrect: ["x^2", "x", "2"],
      invalid: ["x2", "x_2", "x₂"],
    },
  },
  "x₂, which is not 2x": {
    task: formula("x2", "x1", "x2"),
    answers: {
      correct: ["x2", "x_2", "x₂", "x_{2}"],
      incorrect: ["x1", "2x1", "x1*x2", "x2^2"],
      invalid: ["2x", "x", "x3"],
    },
  },
  "(−6)ⁿ": {
    task: formula("(-6)^n", "n"),
    answers: {
      correct: ["(-6)^n", "(−6)^n", "6^n*(-1)^n", "(-1)^n*6^n"],
      incorrect: ["-6^n", "6^n", "(-6)^(n+1)", "-(6^n)"],
    },
  },
  "a square of the sine": {
    task: formula("sin(x)^2"),
    answers: {
      correct: [
        "sin^2 x",
        "sin^2(x)",
        "(sin x)^2",
        "sin x sin x",
        "1-cos^2 x",
        "(1-cos(2x))/2",
        "sin²x",
        "sin(x)*sin(x)",
      ],
      incorrect: ["sin x^2", "sin(x^2)", "sin(sin(x))", "2 sin x", "cos^2 x"],
      invalid: ["sin^-1 x", "Sin^2", "sin^2"],
    },
  },
  "an exponential": {
    task: formula("e^(2x)"),
    answers: {
      correct: ["e^(2x)", "(e^x)^2", "exp(2x)", "e^x*e^x", "e^x e^x", "exp(x)^2", "1/e^(-2x)"],
      incorrect: ["e^2x", "e^x^2", "2e^x", "e^(x^2)", "2.718^(2x)"],
    },
  },
  "a third of x": {
    task: formula("x/3"),
    answers: {
      correct: ["x/3", "1/3x", "1/3 x", "(1/3)x", "x*3^-1"],
      incorrect: ["0.33x", "0.333x", "1/(3x)", "3x"],
    },
  },
  "the logarithm": {
    task: of("log(x)", "1/x"),
    answers: {
      correct: ["1/x", "x^-1", "x^(-1)", "1/(x)", "x/x^2"],
      incorrect: ["1/log(x)", "e^x", "-1/x^2", "log x", "x log x - x", "x", "-1/x"],
      invalid: ["1/", "ln"],
    },
  },
  "with a domain that differs": {
    task: formula("2*log(x)"),
    answers: {
      correct: ["log(x^2)", "2 ln x", "log(x)+log(x)", "-2log(1/x)"],
      incorrect: ["log(x)^2", "log(2x)"],
    },
  },
  "π is not 3.14159": {
    task: formula("pi*x"),
    answers: { correct: ["πx", "pi x", "x pi"], incorrect: ["3.14159x", "22/7 x", "3.14159265x"] },
  },
  "a periodic trap": {
    task: formula("sin(500*pi*x)"),
    answers: { correct: ["sin(500 π x)"], incorrect: ["0", "sin(500x)", "sin(2 pi x)"] },
  },
  "case counts": {
    task: formula("a*A", "a", "A"),
    answers: { correct: ["aA", "A*a"], incorrect: ["a^2", "A^2", "a a"], invalid: ["b"] },
  },
  "asked for expanded": {
    task: { kind: "expression", answer: "x^2+2x+1", variables: ["x"], form: "expanded" },
    answers: {
      correct: ["x^2+2x+1", "1+2x+x^2", "x*x+2x+1"],
      incomplete: ["(x+1)^2", "(x+1)(x+1)", "x(x+2)+1"],
      incorrect: ["x^2+1", "(x-1)^2"],
    },
  },
  "asked for factored": {
    task: { kind: "expression", answer: "(x-1)*(x+1)", variables: ["x"], form: "factored" },
    answers: {
      correct: ["(x-1)(x+1)", "(1+x)(x-1)", "-(1-x)(x+1)"],
      incomplete: ["x^2-1"],
      incorrect: ["(x-1)^2"],
    },
  },
  "asked for simplified": {
    task: { kind: "expression", answer: "x+1", variables: ["x"], form: "simplified" },
    answers: { correct: ["x+1", "1+x"], incomplete: ["x+x+1-x", "(2x+2)/2+0*x"], incorrect: ["x"] },
  },
  "no form asked for": {
    task: formula("(x+1)^2"),
    answers: { correct: ["x^2+2x+1", "(x+1)(x+1)", "(1+x)²"] },
  },
  "a shape": {
    task: { kind: "shape", answer: [2, 3] },
    answers: {
      correct: [
        "2×3",
        "2x3",
        "2 x 3",
        "2X3",
        "2*3",
        "2 by 3",
        "(2,3)",
        "[2,3]",
        "(2×3)",
        [2, 3],
        "2, 3",
        ["2", "3"],
        "2·3",
      ],
      incorrect: ["3×2", "3x2", "2×4", "6", "2×3×1", "4×4", "2×2", [3, 2]],
      incomplete: ["", " ", null, [], "2"],
      invalid: [
        "2×",
        "×3",
        "(2×3",
        "2×3)",
        "two by three",
        "2.5×3",
        "2××3",
        "🙂",
        {},
        "-2×3",
        true,
        long,
        [[[[[[[[[[2]]]]]]]]]],
      ],
    },
  },
  "a shape of four sizes": {
    task: {
      kind: "shape",
      answer: [
        [2, 3],
        [4, 5],
      ],
    },
    answers: {
      correct: [
        "(2×3)×(4×5)",
        "(2x3)x(4x5)",
        "((2,3),(4,5))",
        [
          [2, 3],
          [4, 5],
        ],
        "2×3×4×5",
        "[2×3]×[4×5]",
      ],
      incorrect: ["(4×5)×(2×3)", "(3×2)×(5×4)", "(2×3×4)×5", "6×20", "(2×4)×(3×5)", "5×4×3×2"],
    },
  },
  "a shape in letters": {
    task: {
      kind: "shape",
      answer: [
        ["P", "Q"],
        ["M", "N"],
      ],
    },
    answers: {
      correct: ["(P×Q)×(M×N)", "(PxQ)x(MxN)", "P×Q×M×N"],
      incorrect: ["(M×N)×(P×Q)", "(p×q)×(m×n)"],
      invalid: ["PQ×MN"],
    },
  },
  "a row of five": {
    task: { kind: "shape", answer: [1, 5] },
    answers: { correct: ["1×5", "1x5"], incorrect: ["5×1", "1×1×5"], incomplete: ["7"] },
  },
  "a matrix": {
    task: {
      kind: "matrix",
      answer: [
        [1, 2],
        [3, -1],
        [0, 4],
      ],
    },
    answers: {
      correct: [
        [
          [1, 2],
          [3, -1],
          [0, 4],
        ],
        "[[1,2],[3,-1],[0,4]]",
        "1,2;3,-1;0,4",
        "1 2; 3 -1; 0 4",
        "1 2\n3 −1\n0 4",
        [
          ["1", "4/2"],
          ["sqrt(9)", "-1"],
          ["0", "2^2"],
        ],
        "[1 2; 3 -1; 0 4]",
        "(1, 2; 3, -1; 0, 4)",
      ],
      incorrect: [
        [
          [1, 3, 0],
          [2, -1, 4],
        ],
        [
          [-1, -2],
          [-3, 1],
          [0, -4],
        ],
        [
          [2, 4],
          [6, -2],
          [0, 8],
        ],
        [
          [1, 2],
          [3, 1],
          [0, 4],
        ],
        [
          [0, 4],
          [3, -1],
          [1, 2],
        ],
        [
          [2, 1],
          [-1, 3],
          [4, 0],
        ],
      ],
      incomplete: [
        "",
        [],
        null,
        [
          ["1", ""],
          ["3", "-1"],
          ["0", "4"],
        ],
        "[[]]",
        [
          ["", ""],
          ["", ""],
          ["", ""],
        ],
      ],
      invalid: [
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2], [3]],
        [
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ],
        "1,2;3",
        7,
        "🙂",
        {},
        true,
        [[1, 2, 3]],
        "1,,2",
      ],
    },
  },
  "a gradient": {
    task: { kind: "matrix", answer: [[34, 816]] },
    answers: {
      correct: [[[34, 816]], [[34], [816]], "34, 816", "34; 816", [34, 816], "[34, 816]", "(34, 816)"],
      incorrect: [[[816, 34]], [[-34, -816]], [[34, 68]], [[816], [34]]],
      invalid: ["34", [[34, 816, 0]]],
    },
  },
  "a column that must stay one": {
    task: { kind: "matrix", answer: [[1], [2]], eitherWay: false },
    answers: { correct: [[[1], [2]], "1;2"], incorrect: [[[1, 2]], "1,2", [[2], [1]]] },
  },
  "one of several": {
    task: {
      kind: "choice",
      options: [
        { text: "0", say: "not so" },
        { text: "none", correct: true, say: "just so" },
      ],
    },
    answers: {
      correct: [1, "1", "none"],
      incorrect: [0, "0"],
      incomplete: [null, undefined, "", []],
      invalid: [2, -1, "other", {}, "🙂", [0, 1], 0.5],
    },
  },
  "all that are true": {
    task: {
      kind: "choice",
      several: true,
      options: [
        { text: "a", correct: true, say: "just so" },
        { text: "b", say: "not so" },
        { text: "c", correct: true, say: "yes too" },
      ],
    },
    answers: {
      correct: [
        [0, 2],
        [2, 0],
        [0, 0, 2],
        ["a", "c"],
      ],
      incorrect: [0, [0], [1], [0, 1, 2]],
      incomplete: [[], null],
      invalid: [[3], ["d"]],
    },
  },
  "an order": {
    task: { kind: "order", steps: ["write", "expand", "divide", "let"], orders: [[1, 0, 2, 3]] },
    answers: {
      correct: [
        [0, 1, 2, 3],
        ["write", "expand", "divide", "let"],
        "0,1,2,3",
        "0 1 2 3",
        [1, 0, 2, 3],
        ["0", "1", "2", "3"],
      ],
      incorrect: [
        [3, 2, 1, 0],
        [0, 2, 1, 3],
        [0, 1, 3, 2],
      ],
      incomplete: [null, [], "", [0, 1]],
      invalid: [[0, 1, 2, 2], [0, 1, 2, 7], "🙂", {}, [0, 1, 2, 3, 4], [0.5, 1, 2, 3]],
    },
  },
  "a line put in its place": {
    task: {
      kind: "place",
      place: "line",
      curve: "sin(x)",
      at: "pi",
      x: [0, 6],
      y: [-2, 2],
      answer: -1,
      tolerance: 0.05,
    },
    answers: {
      correct: [-1, "-1", "−1", -1.05, -0.96, [-1]],
      incorrect: [1, 0, -0.8, "3"],
      incomplete: [null, "", []],
      invalid: ["steep", {}, [1, 2], Number.NaN],
    },
  },
  "a point put in its place": {
    task: {
      kind: "place",
      place: "point",
      x: [-3, 3],
      y: [-3, 3],
      start: [0, 0],
      answer: [-1.98, 1.21],
      tolerance: 0.05,
    },
    answers: {
      correct: [[-1.98, 1.21], [-2, 1.2], "-1.98, 1.21"],
      incorrect: [
        [1.98, -1.21],
        [0, 0],
        [1.21, -1.98],
      ],
      invalid: [-1.98, [[1], 2, 3], "a, b"],
    },
  },
  "a parallelogram": {
    task: {
      kind: "place",
      place: "arrows",
      x: [-4, 4],
      y: [-4, 4],
      answer: [
        [3, 4],
        [6, 36],
      ],
      tolerance: 0.1,
    },
    answers: {
      correct: [
        [3, 4, 6, 36],
        [
          [3, 4],
          [6, 36],
        ],
      ],
      incorrect: [
        [3, 6, 4, 36],
        [4, 3, 36, 6],
        [1, 0, 0, 1],
      ],
    },
  },
  "a prediction": {
    task: {
      kind: "predict",
      guess: { kind: "number", answer: 12, tolerance: 0.05 },
      reveal: "It settles on 12.",
    },
    answers: {
      correct: ["12", 12, "12.3"],
      incorrect: ["15", "0"],
      incomplete: [""],
      invalid: ["twelve", "🙂"],
    },
  },
  "the messages of (a + b)(b + 1) at (2, 1)": {
    task: { kind: "adjoint", of: "(a+b)*(b+1)", at: { a: 2, b: 1 } },
    answers: {
      correct: [{ "v3>v1": 2, "v3>v2": "3", "v1>a": 2, "v1>b": 2, "v2>b": 3, b: 5 }],
      incorrect: [
        { "v3>v1": 2, "v3>v2": 3, "v1>a": 2, "v1>b": 2, "v2>b": 3, b: 2 },
        { "v3>v1": 3 },
        { "v3>v1": 2, "v3>v2": 3, "v1>a": 2, "v1>b": 2, "v2>b": 3, b: 6 },
      ],
      incomplete: [{}, null, "", [], { "v3>v1": 2 }, 7],
      invalid: [{ "v3>v1": "🙂" }, { "v3>v1": "2,5" }, "x,y"],
    },
  },
};
