import { expression, flag, integer, type NumberKind, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { faultIn } from "./faultIn.ts";
import { INPUTS } from "./inputs.ts";

const input = (name: string, symbol: NumberKind["symbol"], value: number) =>
  number({ label: name, symbol, role: "input", default: value, min: -5, max: 5 });

export default defineWidget({
  title: "Graph player",
  summary:
    "Any formula as a computation graph: values flow forward, one operation at a time; then messages flow back and add up to the derivative.",
  params: {
    f: expression({
      label: "f",
      symbol: tex`f=`,
      role: "curve",
      default: "sqrt(x^2+exp(x^2)) + sin(x^2-1)",
      variables: INPUTS,
      check: faultIn,
      samples: [
        "sqrt(x^2+exp(x^2)) + sin(x^2-1)",
        "(a+b)*(b+1)",
        "x*x",
        "x^x",
        "log(x)",
        "1/x",
        "sqrt(x)",
        "|x| + max(x, y)",
        "x1*x2 + sin(x1)",
        "exp(exp(exp(x)))",
        "tanh(a*x + b)",
        "e^x + 2 pi",
        "x",
        "7",
        "x/y - z^2",
      ],
    }),
    x: input("x", tex`x`, 1),
    y: input("y", tex`y`, 2),
    z: input("z", tex`z`, -1),
    a: input("a", tex`a`, 2),
    b: input("b", tex`b`, 1),
    x1: input("x₁", tex`x_1`, 2),
    x2: input("x₂", tex`x_2`, 1),
    step: integer({ label: "step", default: 0, min: 0, max: 250 }),
    predict: flag({ label: "let me predict", default: false }),
    parts: partsShown({
      formula: "the formula, with room for its graph",
      graph: "the formula and its graph",
      steps: "the graph, its steps and their arithmetic",
      slope: "the steps and the line that they turn",
    }),
  },
  presets: [
    { name: "All values", values: { step: 7 } },
    { name: "All messages", values: { step: 17 } },
    { name: "A fan-out: (a + b)(b + 1)", values: { f: "(a+b)*(b+1)", a: 2, b: 1, step: 8 } },
    { name: "A neuron: tanh(ax + b)", values: { f: "tanh(a*x+b)", a: 2, b: 1, x: -0.5, step: 0 } },
    { name: "No value: log(x − 2)", values: { f: "x*log(x-2)", x: 1, step: 2 } },
  ],
});
