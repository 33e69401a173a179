import { expression, integer, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { faultOfDerivation, MOST_STEPS } from "./limits.ts";

export default defineWidget({
  title: "A derivative, one rule at a time",
  summary:
    "Any formula in x is differentiated step by step: name the rule for the lit part before it is applied.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "tanh(x^3)",
      variables: ["x"],
      check: faultOfDerivation,
      samples: [
        "tanh(x^3)",
        "exp(x)/(exp(x) + 1)",
        "x^2 exp(sin(x))",
        "x^x",
        "1/x",
        "2^x",
        "|x|",
        "sqrt(1 - x^2)",
        "3x^2 + 5x - 1",
        "max(x, 0)",
        "sigmoid(2x)",
        "7",
        "x",
        "log(x - 1)",
      ],
      longest: 80,
    }),
    step: integer({ label: "step", default: 0, min: 0, max: MOST_STEPS }),
  },
  presets: [
    { name: "The sigmoid", values: { f: "exp(x)/(exp(x) + 1)" } },
    { name: "A product", values: { f: "x^2 exp(sin(x))" } },
    { name: "A power of a sum", values: { f: "(x^2 + 1)^5" } },
    { name: "x in base and exponent", values: { f: "x^x" } },
  ],
});
