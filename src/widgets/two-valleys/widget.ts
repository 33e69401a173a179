import { expression, integer, number, partsShown, rows, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "Two valleys",
  summary:
    "Where descent ends depends on where it starts: every start on the axis has the colour of the minimum it leads to.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "x^4 - 2x^2 + x/2",
      variables: ["x"],
      check: (text) => fault(text, ["x"]),
      samples: [
        "x^4 - 2x^2 + x/2",
        "cos(3x) + x^2/4",
        "x^3",
        "x^3 - x",
        "x^2",
        "|x|",
        "|x^2 - 1|",
        "log(x)",
        "1/x^2",
        "exp(-x^2)",
        "5",
        "sqrt(-1 - x^2)",
      ],
    }),
    x0: number({
      label: "start x₀",
      symbol: tex`x_0`,
      role: "input",
      default: 0.2,
      min: -2.5,
      max: 2.5,
      step: 0.02,
    }),
    gamma: number({
      label: "step size γ",
      symbol: tex`\gamma`,
      default: 0.05,
      min: 0,
      max: 0.5,
      step: 0.005,
    }),
    step: integer({ label: "step", default: 0, min: 0, max: 30 }),
    compare: rows<readonly [x0: number, gamma: number]>({
      label: "kept runs",
      role: "data",
      things: "runs",
      columns: { x0: [-2.5, 2.5], gamma: [0, 0.5] },
      most: 4,
    }),
    parts: partsShown({ curve: "the curve and where its starts lead", walk: "the curve and the walk alone" }),
  },
  presets: [
    { name: "Start at −2", values: { x0: -2, step: 0 } },
    { name: "Start at 0.2", values: { x0: 0.2, step: 0 } },
    { name: "Start at 2", values: { x0: 2, step: 0 } },
    {
      name: "Three starts",
      values: {
        x0: 0.2,
        step: 30,
        compare: [
          [-2, 0.05],
          [2, 0.05],
        ],
      },
    },
    { name: "Stationary, but no minimum: x³", values: { f: "x^3", x0: 1, gamma: 0.1, step: 0 } },
    { name: "Many valleys", values: { f: "cos(6x) + x^2/4", x0: 1.2, gamma: 0.02, step: 0 } },
    { name: "Steps that leap over hills", values: { gamma: 0.28, x0: 1.5, step: 0 } },
  ],
});
