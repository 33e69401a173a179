import { expression, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const entry = { role: "input", min: -3, max: 3, step: 0.05 } as const;
const inner = {
  role: "input",
  variables: ["t1", "t2"],
  check: (text: string) => fault(text, ["t1", "t2"]),
} as const;

export default defineWidget({
  title: "A vector of parameters",
  summary:
    "t has two entries, and each of them moves both inputs of f: 1×2 times 2×2 is 1×2, one pair of paths for each entry.",
  params: {
    t1: number({ label: "t₁", symbol: tex`t_1`, default: 1, ...entry }),
    t2: number({ label: "t₂", symbol: tex`t_2`, default: 2, ...entry }),
    f: expression({
      label: "f of x₁ and x₂",
      symbol: tex`f(x_1,x_2)=`,
      role: "curve",
      default: "x1^2 + 2*x2",
      variables: ["x1", "x2"],
      check: (text) => fault(text, ["x1", "x2"]),
      samples: ["x1^2 + 2*x2", "x1*x2", "|x1| + x2", "sqrt(x1)/x2", "exp(exp(x1))", "7", "x2"],
    }),
    x1: expression({
      ...inner,
      label: "x₁ of t₁ and t₂",
      symbol: tex`x_1(t_1,t_2)=`,
      default: "t1*t2",
      samples: ["t1*t2", "t1*cos(t2)", "|t1|", "log(t1)", "3", "t1"],
    }),
    x2: expression({
      ...inner,
      label: "x₂ of t₁ and t₂",
      symbol: tex`x_2(t_1,t_2)=`,
      default: "t1 + t2^2",
      samples: ["t1 + t2^2", "t1*sin(t2)", "1/t2", "t2", "-2", "exp(9*t1)"],
    }),
    parts: partsShown({ planes: "both planes" }),
  },
  presets: [
    { name: "The example of the text", values: { t1: 1, t2: 2 } },
    { name: "Elsewhere: t = (0.5, −1)", values: { t1: 0.5, t2: -1 } },
    { name: "One entry at rest: t₂ alone moves x", values: { x1: "cos(t2)", x2: "sin(t2)", t1: 1, t2: 0.5 } },
    {
      name: "Polar coordinates",
      values: { f: "x1^2 + x2^2", x1: "t1*cos(t2)", x2: "t1*sin(t2)", t1: 2, t2: 0.6 },
    },
  ],
});
