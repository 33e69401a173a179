import { expression, matrix, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const coordinate = { role: "input", min: -2.5, max: 2.5, step: 0.05 } as const;

export default defineWidget({
  title: "Where the Jacobian never changes",
  summary: "Drag x: the Jacobian of Ax stays A, that of the bent map beside it does not stay.",
  params: {
    x1: number({ label: "x₁", symbol: tex`x_1`, default: 2, ...coordinate }),
    x2: number({ label: "x₂", symbol: tex`x_2`, default: -1, ...coordinate }),
    A: matrix({
      label: "A",
      symbol: tex`A`,
      default: [
        [1, 2],
        [3, -1],
        [0, 4],
      ],
      min: -4,
      max: 4,
    }),
    phi: expression({
      label: "φ of z",
      symbol: tex`\varphi(z)=`,
      role: "curve",
      default: "4*tanh(z/4)",
      variables: ["z"],
      check: (text) => fault(text, ["z"]),
      samples: ["4*tanh(z/4)", "z", "sin(z)", "z^2/4", "|z|", "log(z)", "1/z", "7"],
    }),
    parts: partsShown({ maps: "x, both sheets and both Jacobians" }),
  },
  presets: [
    { name: "The example of the chapter", values: { x1: 2, x2: -1 } },
    { name: "The same A elsewhere", values: { x1: 0, x2: 0 } },
    { name: "ReLU: flat or untouched", values: { phi: "max(0, z)", x1: 1, x2: -1 } },
    { name: "No bend at all", values: { phi: "z" } },
    {
      name: "Two columns alike: the sheet is a line",
      values: {
        A: [
          [1, 2],
          [-1, -2],
          [2, 4],
        ],
      },
    },
  ],
});
