import { choice, expression, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

export default defineWidget({
  title: "A slice through a surface",
  summary:
    "Freeze one of two inputs and cut the surface there: a partial derivative is the ordinary derivative of the slice.",
  params: {
    f: expression({
      label: "f of x₁ and x₂",
      symbol: tex`f(x_1,x_2)=`,
      role: "curve",
      default: "x1^2*x2 + x1*x2^3",
      variables: ["x1", "x2"],
      check: (text) => fault(text, ["x1", "x2"]),
      samples: [
        "x1^2*x2 + x1*x2^3",
        "(x1 + 2*x2^3)^2",
        "sin(x1)*cos(x2)",
        "sqrt(6 - x1^2 - x2^2)",
        "log(x1) + x2",
        "|x1| + x2",
        "sqrt(x1^2 + x2^2)",
        "x1/x2",
        "exp(x1*x2^2)",
        "x2",
        "7",
        "sqrt(-1 - x1^2)",
      ],
    }),
    along: choice<"x1" | "x2">({
      label: "input that moves",
      role: "input",
      default: "x1",
      options: [
        { value: "x1", label: "x₁", symbol: tex`x_1` },
        { value: "x2", label: "x₂", symbol: tex`x_2` },
      ],
    }),
    x1: number({ label: "x₁", symbol: tex`x_1`, role: "input", default: 1, min: -2.5, max: 2.5, step: 0.05 }),
    x2: number({ label: "x₂", symbol: tex`x_2`, role: "input", default: 2, min: -2.5, max: 2.5, step: 0.05 }),
    parts: partsShown({ pictures: "the two pictures" }),
  },
  presets: [
    { name: "x₁ moves", values: {} },
    { name: "x₂ moves", values: { along: "x2" } },
    { name: "(x₁ + 2x₂³)²", values: { f: "(x1 + 2*x2^3)^2" } },
    { name: "A dome", values: { f: "sqrt(6 - x1^2 - x2^2)", x2: 1 } },
    { name: "A fold, where one partial derivative is missing", values: { f: "|x1| + x2", x1: 0, x2: 1 } },
  ],
});
