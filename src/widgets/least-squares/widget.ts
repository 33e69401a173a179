import { matrix, number, partsShown, tex, vector } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

const entry = { role: "input", min: -4, max: 4, step: 0.05 } as const;

export default defineWidget({
  title: "Least squares by the chain rule",
  summary:
    "Move x and see the errors, the loss and the row −eᵀA that points out where the loss climbs. At the fit the row is zero.",
  params: {
    x1: number({ label: "x₁", symbol: tex`x_1`, default: 2, ...entry }),
    x2: number({ label: "x₂", symbol: tex`x_2`, default: -1, ...entry }),
    A: matrix({
      label: "A",
      symbol: tex`A`,
      role: "curve",
      default: [
        [1, 2],
        [3, -1],
        [0, 4],
      ],
      min: -9,
      max: 9,
    }),
    y: vector({
      label: "y, the targets",
      symbol: tex`\mathbf{y}`,
      role: "data",
      default: [1, 5, 0],
      min: -20,
      max: 20,
    }),
    parts: partsShown({ plots: "the plane of x and the errors" }),
  },
  presets: [
    { name: "The example of the text", values: { x1: 2, x2: -1 } },
    { name: "At the fit", values: { x1: 1.59330143541, x2: -0.066985645933 } },
    {
      name: "A line through three points",
      values: {
        A: [
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        y: [0.5, 2.5, 2],
        x1: -1,
        x2: 2,
      },
    },
    {
      name: "Columns in one direction: no single fit",
      values: {
        A: [
          [1, 2],
          [2, 4],
          [-1, -2],
        ],
        y: [2, 3, 0],
        x1: 1,
        x2: 1,
      },
    },
  ],
});
