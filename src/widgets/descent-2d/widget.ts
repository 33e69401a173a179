import { expression, flag, integer, number, partsShown, rows, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const rosenbrock = "(1 - x1)^2 + 100*(x2 - x1^2)^2";
const coordinate = { role: "input", min: -10, max: 10, step: 0.05 } as const;

export default defineWidget({
  title: "Gradient descent in the plane",
  summary:
    "Step after step against the gradient, down the contours of a function of two variables: why a long step zig-zags, and why one beyond 2/λmax explodes.",
  params: {
    f: expression({
      label: "f(x1, x2)",
      symbol: tex`f(x_1,x_2)=`,
      role: "curve",
      default: "x1^2 + x1*x2 + 10*x2^2 - 5*x1 - 3*x2",
      variables: ["x1", "x2"],
      check: (text) => fault(text, ["x1", "x2"]),
      samples: [
        "x1^2 + x1*x2 + 10*x2^2 - 5*x1 - 3*x2",
        rosenbrock,
        "x1^2 - x2^2",
        "(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2",
        "log(x1) + x2^2",
        "exp(x1*x2)",
        "sqrt(x1^2 + x2^2)",
        "|x1| + |x2|",
        "1/x1 + x2",
        "sin(x1)*cos(x2)",
        "x1",
        "7",
      ],
    }),
    x1: number({ label: "start, x1", symbol: tex`x_1`, default: -3, ...coordinate }),
    x2: number({ label: "start, x2", symbol: tex`x_2`, default: -1, ...coordinate }),
    gamma: number({
      label: "step size γ",
      symbol: tex`\gamma`,
      default: 0.085,
      min: 0,
      max: 10,
      step: 0.0005,
    }),
    step: integer({ label: "step", default: 0, min: 0, max: 100 }),
    ahead: flag({ label: "show the steps ahead", default: true }),
    compare: rows<readonly [gamma: number, x1: number, x2: number]>({
      label: "kept runs",
      role: "data",
      things: "runs",
      columns: { gamma: [0, 10], x1: [-10, 10], x2: [-10, 10] },
      most: 4,
    }),
    parts: partsShown({
      plane: "the plane",
      factors: "the plane and the factors",
      losses: "the plane and the losses",
    }),
  },
  presets: [
    { name: "Small steps: γ = 0.05", values: { gamma: 0.05, step: 0 } },
    { name: "A zig-zag: γ = 0.085", values: { gamma: 0.085, step: 0 } },
    { name: "The best one step size: γ = 0.0909", values: { gamma: 0.0909090909091, step: 0 } },
    { name: "On the brink: γ = 0.0997", values: { gamma: 0.0997, step: 0 } },
    { name: "Past the limit: γ = 0.1", values: { gamma: 0.1, step: 0 } },
    {
      name: "Three step sizes",
      values: {
        gamma: 0.085,
        step: 0,
        compare: [
          [0.02, -3, -1],
          [0.0997, -3, -1],
          [0.1, -3, -1],
        ],
      },
    },
    { name: "A curved valley", values: { f: rosenbrock, x1: -1.2, x2: 1, gamma: 0.0015, step: 0 } },
    { name: "A saddle", values: { f: "x1^2 - x2^2", x1: -1.5, x2: 0.01, gamma: 0.1, step: 0 } },
  ],
});
