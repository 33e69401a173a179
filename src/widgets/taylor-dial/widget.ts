import { expression, integer, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "Taylor polynomials",
  summary:
    "A curve and the polynomial that agrees with it at one point, in value, slope and as many derivatives as you ask for.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "sin(x)",
      variables: ["x"],
      check: (text) => fault(text, ["x"]),
      samples: [
        "sin(x)",
        "cos(x)",
        "exp(x)",
        "log(1+x)",
        "tanh(x)",
        "1/(1+x^2)",
        "1/x",
        "sqrt(x)",
        "|x|",
        "|x|^3",
        "x^5 - 3x^3",
        "exp(-1/x^2)",
        "tan(x)",
        "7",
        "sqrt(-x^2)",
      ],
    }),
    order: integer({ label: "order n", symbol: tex`n`, role: "derivative", default: 3, min: 0, max: 12 }),
    x0: number({
      label: "centre x₀",
      symbol: tex`x_0`,
      role: "input",
      default: 0,
      min: -7,
      max: 7,
      step: 0.05,
    }),
    x: number({ label: "place x", symbol: tex`x`, role: "input", default: 2, min: -7, max: 7, step: 0.05 }),
  },
  presets: [
    { name: "The tangent", values: { f: "sin(x)", x0: 0, order: 1, x: 2 } },
    { name: "sin x, order 5", values: { f: "sin(x)", x0: 0, order: 5, x: 2 } },
    { name: "sin x, order 7", values: { f: "sin(x)", x0: 0, order: 7, x: 2 } },
    { name: "sin x about 1", values: { f: "sin(x)", x0: 1, order: 3, x: 2 } },
    { name: "exp x", values: { f: "exp(x)", x0: 0, order: 2, x: 0.5 } },
    { name: "log(1 + x)", values: { f: "log(1+x)", x0: 0, order: 6, x: 2 } },
  ],
});
