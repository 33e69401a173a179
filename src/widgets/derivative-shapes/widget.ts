import { choice, integer, partsShown } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

const kinds = [
  { value: "scalar", label: "a number" },
  { value: "vector", label: "a vector" },
  { value: "matrix", label: "a matrix" },
] as const;
const size = { min: 2, max: 4 } as const;
const place = { min: 1, max: 16 } as const;

export default defineWidget({
  title: "The shape of a derivative",
  summary:
    "Choose what goes into a function and what comes out, and see how its partial derivatives are arranged.",
  params: {
    input: choice({ label: "input", role: "input", default: "vector", options: kinds }),
    inRows: integer({ label: "its rows", role: "input", default: 3, ...size }),
    inColumns: integer({ label: "its columns", role: "input", default: 2, ...size }),
    output: choice({ label: "output", role: "curve", default: "vector", options: kinds }),
    outRows: integer({ label: "its rows", role: "curve", default: 2, ...size }),
    outColumns: integer({ label: "its columns", role: "curve", default: 2, ...size }),
    y: integer({ label: "lit: output", role: "curve", default: 2, ...place }),
    x: integer({ label: "by input", role: "input", default: 3, ...place }),
    parts: partsShown({
      types: "the table of types",
      sides: "the input and the output",
      picture: "the input, the output and the derivative",
    }),
  },
  presets: [
    { name: "Scalar differentiation", values: { input: "scalar", output: "scalar" } },
    { name: "Multivariate case", values: { input: "vector", output: "scalar" } },
    { name: "Vector field", values: { input: "vector", output: "vector" } },
    { name: "General derivative", values: { input: "matrix", output: "matrix", inRows: 2, inColumns: 3 } },
    { name: "A curve: one number in, a vector out", values: { input: "scalar", output: "vector" } },
    {
      name: "A layer by its weights: a matrix in, a vector out",
      values: { input: "matrix", output: "vector", inRows: 2, inColumns: 3 },
    },
  ],
});
