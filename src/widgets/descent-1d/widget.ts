import { expression, flag, integer, number, partsShown, rows, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "Gradient descent on a curve",
  summary:
    "Steps against the slope, on the curve and as a staircase between a map and the diagonal: the map’s slope decides whether they arrive.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "x^2",
      variables: ["x"],
      check: (text) => fault(text, ["x"]),
      samples: [
        "x^2",
        "x^4 - 2x^2 + x/2",
        "x^3",
        "|x|",
        "log(x)",
        "sqrt(x)",
        "1/x",
        "exp(x)",
        "-x^2",
        "cos(3x)",
        "5",
        "x",
      ],
    }),
    x0: number({
      label: "start x₀",
      symbol: tex`x_0`,
      role: "input",
      default: 2,
      min: -3,
      max: 3,
      step: 0.05,
    }),
    gamma: number({ label: "step size γ", symbol: tex`\gamma`, default: 0.1, min: 0, max: 1.5, step: 0.01 }),
    step: integer({ label: "step", default: 0, min: 0, max: 40 }),
    ahead: flag({ label: "show the steps ahead", default: true }),
    compare: rows<readonly [gamma: number, x0: number]>({
      label: "kept runs",
      role: "data",
      things: "runs",
      columns: { gamma: [0, 1.5], x0: [-3, 3] },
      most: 4,
    }),
    parts: partsShown({ losses: "the curve and the losses", map: "the curve and the map" }),
  },
  presets: [
    { name: "Short steps: γ = 0.1", values: { gamma: 0.1, step: 0 } },
    { name: "There in one step: γ = 0.5", values: { gamma: 0.5, step: 0 } },
    { name: "To and fro for ever: γ = 1", values: { gamma: 1, step: 0 } },
    { name: "Further and further: γ = 1.1", values: { gamma: 1.1, step: 0 } },
    {
      name: "Four step sizes",
      values: {
        gamma: 0.1,
        step: 0,
        compare: [
          [0.5, 2],
          [1, 2],
          [1.1, 2],
        ],
      },
    },
    { name: "Two minima", values: { f: "x^4 - 2x^2 + x/2", x0: 0.2, gamma: 0.1, step: 0 } },
  ],
});
