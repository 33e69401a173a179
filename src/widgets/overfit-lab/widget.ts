import { integer, number, optional, points, seed, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

/** The heights at which a point can be set. */
export const heights = [-2, 2] as const;

export default defineWidget({
  title: "Overfitting laboratory",
  summary:
    "Polynomials fitted to ten noisy points: the training error only falls with the order, the test error does not.",
  params: {
    order: integer({
      label: "order of the polynomial",
      symbol: tex`D`,
      role: "input",
      default: 3,
      min: 0,
      max: 9,
    }),
    lambda: optional(
      number({
        label: "ridge, as ln λ",
        symbol: tex`\ln\lambda`,
        role: "input",
        default: -6,
        min: -40,
        max: 5,
        step: 0.5,
      }),
      null,
    ),
    n: integer({ label: "points drawn", symbol: tex`N`, role: "data", default: 10, min: 3, max: 40 }),
    seed: seed({ label: "draw", default: 114 }),
    points: points({ label: "own points", role: "data", x: [0, 1], y: heights, most: 12 }),
  },
  presets: [
    { name: "Order 3 has found the wave", values: { order: 3 } },
    { name: "Order 9 hits every point and misses the curve", values: { order: 9 } },
    { name: "Order 9, held by a ridge", values: { order: 9, lambda: -6 } },
    { name: "Order 9 with forty points", values: { order: 9, n: 40 } },
    { name: "Order 1 cannot bend", values: { order: 1 } },
  ],
});
