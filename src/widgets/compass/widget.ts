import { expression, flag, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const coordinate = { role: "input", min: -2.5, max: 2.5, step: 0.05 } as const;

export default defineWidget({
  title: "A compass for slopes",
  summary:
    "Turn a direction and read how steep f is that way: steepest along the gradient, level along the contour.",
  params: {
    f: expression({
      label: "f of x₁ and x₂",
      symbol: tex`f(x_1,x_2)=`,
      role: "curve",
      default: "x1^2*x2 + x1*x2^3",
      variables: ["x1", "x2"],
      check: (text) => fault(text, ["x1", "x2"]),
      samples: [
        "x1^2*x2 + x1*x2^3",
        "(x1 + 2*x2^3)^2",
        "sin(x1)*cos(x2)",
        "x1^2 + x2^2",
        "sqrt(6 - x1^2 - x2^2)",
        "log(x1) + x2",
        "|x1| + x2",
        "sqrt(x1^2 + x2^2)",
        "x1/x2",
        "exp(x1*x2^2)",
        "x2",
        "7",
        "sqrt(-1 - x1^2)",
      ],
    }),
    angle: number({
      label: "direction φ",
      symbol: tex`\varphi`,
      role: "input",
      default: 30,
      min: 0,
      max: 360,
      step: 1,
      unit: "°",
    }),
    x1: number({ label: "x₁", symbol: tex`x_1`, default: 1, ...coordinate }),
    x2: number({ label: "x₂", symbol: tex`x_2`, default: 2, ...coordinate }),
    reveal: flag({ label: "show the gradient", role: "derivative", default: true }),
    parts: partsShown({ pictures: "the two pictures" }),
  },
  presets: [
    { name: "Where does it climb fastest? Point by hand", values: { reveal: false } },
    { name: "The gradient shown", values: { reveal: true } },
    { name: "(x₁ + 2x₂³)²", values: { f: "(x1 + 2*x2^3)^2" } },
    { name: "A bowl", values: { f: "x1^2 + x2^2", x2: 1 } },
    {
      name: "A cone at its tip, where there is no gradient",
      values: { f: "sqrt(x1^2 + x2^2)", x1: 0, x2: 0 },
    },
  ],
});
