import { expression, flag, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "Secant and tangent",
  summary:
    "Two points on a curve and the line through them. As the step between them shrinks, the secant settles on the tangent, if there is one.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "x^3",
      variables: ["x"],
      check: (text) => fault(text, ["x"]),
      samples: [
        "x^3",
        "|x|",
        "1/x",
        "log x",
        "sqrt x",
        "sin(x)/x",
        "max(x, 0)",
        "x^(1/3)",
        "exp(x^2)",
        "5",
        "sqrt(-x^2)",
      ],
    }),
    x0: number({
      label: "first point x₀",
      symbol: tex`x_0`,
      role: "input",
      default: 2,
      min: -3,
      max: 4,
      step: 0.05,
    }),
    h: number({
      label: "step h",
      symbol: tex`h`,
      role: "difference",
      default: 1,
      min: -3,
      max: 3,
      step: 0.01,
    }),
    tangent: flag({ label: "show the tangent", role: "derivative", default: true }),
  },
  presets: [
    { name: "h = 1", values: { h: 1 } },
    { name: "h = 0.5", values: { h: 0.5 } },
    { name: "h = 0.1", values: { h: 0.1 } },
    { name: "h = 0.01", values: { h: 0.01 } },
    { name: "h = −1", values: { h: -1 } },
    { name: "The secant alone: where will it settle?", values: { tangent: false } },
    { name: "A corner", values: { f: "|x|", x0: 0 } },
  ],
});
