import { expression, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const coordinate = { role: "input", min: -2, max: 2, step: 0.05 } as const;

const component = {
  role: "curve",
  variables: ["x1", "x2"],
  check: (text: string) => fault(text, ["x1", "x2"]),
} as const;

export default defineWidget({
  title: "A lens on a map of the plane",
  summary: "Zoom in on a point until the bent image of a square settles on the Jacobian’s parallelogram.",
  params: {
    zoom: number({
      label: "half-width r of the lens",
      symbol: tex`r`,
      role: "input",
      default: 0.3,
      min: 0.001,
      max: 1,
      scale: "log",
    }),
    f1: expression({
      ...component,
      label: "f₁ of x₁ and x₂",
      symbol: tex`f_1(x_1,x_2)=`,
      default: "x1^2*x2 + x1*x2^3",
      samples: [
        "x1^2*x2 + x1*x2^3",
        "x1*cos(x2)",
        "x1^2",
        "|x1|",
        "1/x1",
        "log(x2)",
        "exp(exp(x1*x2^2))",
        "7",
      ],
    }),
    f2: expression({
      ...component,
      label: "f₂ of x₁ and x₂",
      symbol: tex`f_2(x_1,x_2)=`,
      default: "(x1 + 2*x2^3)^2",
      samples: [
        "(x1 + 2*x2^3)^2",
        "x1*sin(x2)",
        "x2",
        "sqrt(x1^2 + x2^2)",
        "1e300*x1*x2",
        "1e-320*x2",
        "tan(x1)",
        "sqrt(-1 - x1^2)",
      ],
    }),
    x1: number({ label: "x₁", symbol: tex`x_1`, default: 1, ...coordinate }),
    x2: number({ label: "x₂", symbol: tex`x_2`, default: 1, ...coordinate }),
    parts: partsShown({
      image: "the lens and its image",
      jacobian: "both with the Jacobian",
      ratios: "both with what the Jacobian misses",
      areas: "the inputs and the image with their areas",
    }),
  },
  presets: [
    { name: "The lectures’ two functions", values: { zoom: 0.3 } },
    { name: "Half-width 0.1: off by 5.7 for each unit", values: { zoom: 0.1 } },
    { name: "Half-width 0.01: off by 0.53", values: { zoom: 0.01 } },
    { name: "Half-width 0.001: off by 0.052", values: { zoom: 0.001 } },
    {
      name: "Polar coordinates",
      values: { f1: "x1*cos(x2)", f2: "x1*sin(x2)", x1: 2, x2: Math.PI / 6, zoom: 0.5 },
    },
    {
      name: "A linear map: exact at any zoom",
      values: { f1: "x1 + 2*x2", f2: "3*x1 - x2", zoom: 1 },
    },
    {
      name: "A fold, where the parallelogram is flat",
      values: { f1: "x1^2", f2: "x2", x1: 0, x2: 0.5, zoom: 1 },
    },
  ],
});
