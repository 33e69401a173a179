import { expression, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "How small is small?",
  summary: "The error of a numerical derivative against its step: too long a step, or too few digits.",
  params: {
    h: number({
      label: "h",
      symbol: tex`h`,
      role: "difference",
      default: 1e-4,
      min: 1e-16,
      max: 1,
      scale: "log",
    }),
    x: number({ label: "x", symbol: tex`x`, role: "input", default: 2, min: -10, max: 10 }),
    f: expression({
      label: "f of x",
      symbol: tex`f(x)`,
      role: "curve",
      default: "x^3",
      variables: ["x"],
      check: (text) => fault(text, ["x"]),
      samples: ["x^3", "x^2", "sin(x)", "exp(x)", "log(x)", "tanh(x)", "1/x", "sqrt(x)", "|x|", "3x+1", "7"],
    }),
  },
  presets: [
    { name: "A short step", values: { h: 1e-12 } },
    { name: "A step that rounds away", values: { h: 1e-16 } },
    { name: "sin x", values: { f: "sin(x)", x: 1 } },
  ],
});
