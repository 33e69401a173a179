import { expression, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import { fault } from "../../widget/graph/formula.ts";

const check = (text: string) => fault(text, ["x"]);
const samples = [
  "sin(x)",
  "exp(x)",
  "x",
  "x^2",
  "-x",
  "1/x",
  "log(x)",
  "|x|",
  "3",
  "0",
  "sqrt(x)",
  "exp(9x)",
];

export default defineWidget({
  title: "The growing rectangle",
  summary:
    "A rectangle with sides u(x) and v(x) grows by two strips and a corner. Divided by the step, the strips stay and the corner goes.",
  params: {
    u: expression({
      label: "u(x), the width",
      symbol: tex`u(x)=`,
      role: "curve",
      default: "sin(x)",
      variables: ["x"],
      check,
      samples,
    }),
    v: expression({
      label: "v(x), the height",
      symbol: tex`v(x)=`,
      role: "curve",
      default: "exp(x)",
      variables: ["x"],
      check,
      samples,
    }),
    x: number({ label: "x", symbol: tex`x`, role: "input", default: 0.8, min: -3, max: 3, step: 0.02 }),
    h: number({
      label: "step h",
      symbol: tex`h`,
      role: "difference",
      default: 0.3,
      min: -1,
      max: 1,
      step: 0.01,
    }),
  },
  presets: [
    { name: "A small step", values: { h: 0.03 } },
    { name: "A square", values: { u: "x", v: "x", x: 1, h: 0.25 } },
    { name: "A side that shrinks", values: { u: "cos(x)", v: "exp(x)", x: 0.8, h: 0.3 } },
    { name: "A negative side", values: { u: "x^2 - 2", v: "exp(x)", x: 0.8, h: 0.3 } },
  ],
});
