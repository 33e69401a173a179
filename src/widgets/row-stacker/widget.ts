import { choice, expression, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const coordinate = { role: "input", min: -2, max: 2, step: 0.05 } as const;

const component = {
  role: "curve",
  variables: ["x1", "x2"],
  check: (text: string) => fault(text, ["x1", "x2"]),
} as const;

export default defineWidget({
  title: "Gradients, stacked",
  summary: "Each row of a Jacobian is the gradient of one output: point at a row, and its map lights up.",
  params: {
    row: choice({
      label: "light",
      role: "derivative",
      default: "both",
      options: [
        { value: "both", label: "both rows" },
        { value: "first", label: "row 1" },
        { value: "second", label: "row 2" },
      ],
    }),
    f1: expression({
      ...component,
      label: "f₁ of x₁ and x₂",
      symbol: tex`f_1(x_1,x_2)=`,
      default: "x1^2*x2 + x1*x2^3",
      samples: ["x1^2*x2 + x1*x2^3", "x1*cos(x2)", "x1^2", "|x1|", "1/x1", "log(x2)", "7"],
    }),
    f2: expression({
      ...component,
      label: "f₂ of x₁ and x₂",
      symbol: tex`f_2(x_1,x_2)=`,
      default: "(x1 + 2*x2^3)^2",
      samples: ["(x1 + 2*x2^3)^2", "x1*sin(x2)", "x2", "sqrt(x1^2 + x2^2)", "tan(x1)", "sqrt(-1 - x1^2)"],
    }),
    x1: number({ label: "x₁", symbol: tex`x_1`, default: 1, ...coordinate }),
    x2: number({ label: "x₂", symbol: tex`x_2`, default: 1, ...coordinate }),
    parts: partsShown({ maps: "both maps and the Jacobian" }),
  },
  presets: [
    { name: "The lectures’ two functions, stacked", values: { row: "both" } },
    { name: "Row 1 and the map of f₁", values: { row: "first" } },
    { name: "Row 2 and the map of f₂", values: { row: "second" } },
    { name: "Polar coordinates", values: { f1: "x1*cos(x2)", f2: "x1*sin(x2)", x1: 1.5, x2: 0.5 } },
    { name: "A linear map: the same rows everywhere", values: { f1: "x1 + 2*x2", f2: "3*x1 - x2" } },
    { name: "Two parallel rows", values: { f1: "x1^2 + x2^2", f2: "sqrt(x1^2 + x2^2)", x1: 1.2, x2: 0.9 } },
  ],
});
