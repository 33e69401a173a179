import { expression, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const input = {
  role: "input",
  variables: ["t"],
  check: (text: string) => fault(text, ["t"]),
} as const;

export default defineWidget({
  title: "Two paths",
  summary:
    "One t moves two inputs of f. Each passes on its share: along a path rates multiply, and the paths add up.",
  params: {
    t: number({ label: "t", symbol: tex`t`, role: "input", default: 1, min: -3.5, max: 3.5, step: 0.02 }),
    f: expression({
      label: "f of x₁ and x₂",
      symbol: tex`f(x_1,x_2)=`,
      role: "curve",
      default: "x1^2 + 2*x2",
      variables: ["x1", "x2"],
      check: (text) => fault(text, ["x1", "x2"]),
      samples: [
        "x1^2 + 2*x2",
        "x1*x2",
        "|x1| + x2",
        "sqrt(x1)/x2",
        "exp(exp(x1)) + x2",
        "7",
        "max(x1, x2)",
        "x2",
      ],
    }),
    x1: expression({
      ...input,
      label: "x₁ as a function of t",
      symbol: tex`x_1(t)=`,
      default: "sin(t)",
      samples: ["sin(t)", "t", "t^2 - 1", "log(t)", "|t|", "3"],
    }),
    x2: expression({
      ...input,
      label: "x₂ as a function of t",
      symbol: tex`x_2(t)=`,
      default: "cos(t)",
      samples: ["cos(t)", "exp(3*t)", "1/t", "sqrt(t)", "t", "-2"],
    }),
    parts: partsShown({ network: "the paths and their sum", graph: "f along t and the paths’ sum" }),
  },
  presets: [
    { name: "The lectures’ example at t = 1", values: { t: 1 } },
    { name: "The same at t = 2: both paths pull down", values: { t: 2 } },
    { name: "One input at rest, at t = π/2", values: { t: Math.PI / 2 } },
    { name: "Round a circle: the paths cancel", values: { f: "x1^2 + x2^2" } },
    { name: "The product rule is a pair of paths", values: { f: "x1*x2", t: 0.4 } },
    {
      name: "Where the rule is silent",
      values: { f: "max(min(x1, x2), min(max(x1, x2), 0))", x1: "t", x2: "t", t: 0 },
    },
  ],
});
