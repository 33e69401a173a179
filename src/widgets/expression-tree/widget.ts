import { expression, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { faultOfTree } from "./limits.ts";

export default defineWidget({
  title: "The expression tree",
  summary:
    "A formula as a tree from x to its value: every node computes, every edge has a local slope, and along a path slopes multiply.",
  params: {
    f: expression({
      label: "f(x)",
      symbol: tex`f(x)=`,
      role: "curve",
      default: "tanh(x^3)",
      variables: ["x"],
      check: faultOfTree,
      samples: [
        "tanh(x^3)",
        "exp(x)/(exp(x) + 1)",
        "x^2 sin(x)",
        "log(x)",
        "sqrt(1 - x^2)",
        "|x|^2",
        "x^x",
        "max(x, 0)",
        "2^x - 3x",
        "1/(1/x)",
        "5",
        "x",
        "exp(exp(exp(x)))",
        "pi/4 x",
      ],
    }),
    x: number({ label: "x", symbol: tex`x`, role: "input", default: 0.8, min: -3, max: 3, step: 0.02 }),
  },
  presets: [
    { name: "tanh(x³)", values: { f: "tanh(x^3)", x: 0.8 } },
    { name: "At half speed", values: { f: "tanh((x/2)^3)", x: 1.6 } },
    { name: "Two paths", values: { f: "sin(x) exp(x)", x: 0.8 } },
    { name: "A long chain", values: { f: "exp(sin(tanh(x^2)))", x: 0.8 } },
  ],
});
