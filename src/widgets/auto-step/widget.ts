import { expression, flag, integer, number, partsShown, rows, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const rosenbrock = "(1 - x1)^2 + 100*(x2 - x1^2)^2";

export default defineWidget({
  title: "A step size that sets itself",
  summary:
    "Try a step. If it climbs, undo it and shrink the step size; if it descends, keep it and dare a longer one. Every decision is logged.",
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
        "log(x1) + x2^2",
        "sqrt(x1^2 + x2^2)",
        "|x1| + |x2|",
        "-exp(x1)",
        "x1",
        "7",
      ],
    }),
    x1: number({
      label: "start, x1",
      symbol: tex`x_1`,
      role: "input",
      default: -3,
      min: -4,
      max: 4,
      step: 0.05,
    }),
    x2: number({
      label: "start, x2",
      symbol: tex`x_2`,
      role: "input",
      default: -1,
      min: -3,
      max: 3,
      step: 0.05,
    }),
    gamma: number({
      label: "first step size γ",
      symbol: tex`\gamma_0`,
      default: 0.05,
      min: 0.001,
      max: 1,
      scale: "log",
    }),
    grow: number({ label: "grow by", default: 1.2, min: 1, max: 2, step: 0.05 }),
    shrink: number({ label: "shrink by", default: 0.5, min: 0.1, max: 0.9, step: 0.05 }),
    step: integer({ label: "decision", default: 0, min: 0, max: 40 }),
    near: flag({ label: "close-up", default: false }),
    compare: rows<readonly [gamma: number, grow: number, shrink: number, x1: number, x2: number]>({
      label: "kept runs",
      role: "data",
      things: "runs",
      columns: { gamma: [0.001, 1], grow: [1, 2], shrink: [0.1, 0.9], x1: [-4, 4], x2: [-3, 3] },
      most: 4,
    }),
    parts: partsShown({ log: "the plane and the log" }),
  },
  presets: [
    { name: "The first failure", values: { step: 11, near: true } },
    { name: "Begin too long", values: { gamma: 0.8, step: 0 } },
    { name: "Never grow", values: { grow: 1, gamma: 0.8, step: 0 } },
    { name: "Grow boldly", values: { grow: 2, step: 0 } },
    { name: "Against one that never grows", values: { step: 40, compare: [[0.05, 1, 0.5, -3, -1]] } },
    {
      name: "A curved valley",
      values: { f: rosenbrock, x1: -1.2, x2: 1, gamma: 0.001, step: 0 },
    },
  ],
});
