import { choice, integer, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Where Taylor series fail",
  summary:
    "Drag a point away from the centre and raise the order: up to a certain distance the error dies out, beyond it the sums go wild.",
  params: {
    f: choice<"log" | "flat" | "bell" | "exp">({
      label: "Function",
      role: "curve",
      default: "log",
      options: [
        { value: "log", label: "log(1 + x)", symbol: tex`\log(1+x)` },
        { value: "flat", label: "exp(−1/x²)", symbol: tex`e^{-1/x^2}` },
        { value: "bell", label: "1/(1 + x²)", symbol: tex`1/(1+x^2)` },
        { value: "exp", label: "exp x", symbol: tex`e^x` },
      ],
    }),
    order: integer({ label: "order n", symbol: tex`n`, role: "derivative", default: 10, min: 0, max: 20 }),
    x: number({
      label: "place x",
      symbol: tex`x`,
      role: "input",
      default: 2,
      min: -2.5,
      max: 2.5,
      step: 0.05,
    }),
    x0: number({
      label: "centre x₀",
      symbol: tex`x_0`,
      role: "input",
      default: 0,
      min: -2,
      max: 2,
      step: 0.05,
    }),
  },
  presets: [
    { name: "Inside", values: { f: "log", x: 0.5, x0: 0, order: 10 } },
    { name: "On the rim", values: { f: "log", x: 1, x0: 0, order: 10 } },
    { name: "Past 1", values: { f: "log", x: 2, x0: 0, order: 10 } },
    { name: "The centre moved to 1", values: { f: "log", x: 2, x0: 1, order: 10 } },
    { name: "All coefficients 0", values: { f: "flat", x: 1, x0: 0, order: 10 } },
    { name: "No gap in sight", values: { f: "bell", x: 1.5, x0: 0, order: 10 } },
  ],
});
