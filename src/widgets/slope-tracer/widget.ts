import { expression, integer, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "The slope as a function",
  summary: "Drag a point along a curve; below, the slope of its tangent is drawn as a curve of its own.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "sin(x)",
      variables: ["x", "n"],
      check: (text) => fault(text, ["x", "n"]),
      samples: [
        "sin(x)",
        "tanh(x)",
        "exp(x)",
        "log(x)",
        "x^n",
        "|x|",
        "1/x",
        "sqrt(x)",
        "sin(n x)",
        "n",
        "max(x, 0)",
        "x^(1/n)",
      ],
    }),
    n: integer({ label: "n", symbol: tex`n`, role: "curve", default: 3, min: 1, max: 5 }),
    x: number({ label: "x", symbol: tex`x`, role: "input", default: 1, min: -4, max: 4, step: 0.05 }),
  },
  presets: [
    { name: "sin x", values: { f: "sin(x)", x: 1 } },
    { name: "tanh x", values: { f: "tanh(x)", x: 1 } },
    { name: "exp x", values: { f: "exp(x)", x: 1 } },
    { name: "log x", values: { f: "log(x)", x: 1 } },
    { name: "xⁿ", values: { f: "x^n", x: 1 } },
  ],
});
