import { choice, integer, matrix, number, partsShown, tex, vector } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export type By = "z" | "b" | "A" | "x";

const entries = { role: "input", min: -9, max: 9 } as const;

export default defineWidget({
  title: "Layer lens",
  summary:
    "One layer of three neurons: edit A, b and x, and see its derivatives by z, b, A and x with their shapes, each entry with a finite difference.",
  params: {
    by: choice<By>({
      label: "nudge an entry of",
      role: "input",
      default: "b",
      options: [
        { value: "z", label: "the sums z", symbol: tex`\mathbf{z}` },
        { value: "b", label: "the biases b", symbol: tex`\mathbf{b}` },
        { value: "A", label: "the weights A", symbol: tex`A` },
        { value: "x", label: "the inputs x", symbol: tex`\mathbf{x}` },
      ],
    }),
    k: integer({ label: "entry", role: "input", default: 1, min: 1, max: 6 }),
    i: integer({ label: "output", symbol: tex`f_i,\ i`, default: 1, min: 1, max: 3 }),
    h: number({
      label: "size of the nudge h",
      symbol: tex`h`,
      role: "difference",
      default: 0.01,
      min: 1e-6,
      max: 1,
      scale: "log",
    }),
    A: matrix({
      label: "A, the weights",
      symbol: tex`A`,
      default: [
        [0.5, -1],
        [0.25, 0.75],
        [-0.5, 1.5],
      ],
      ...entries,
    }),
    b: vector({ label: "b, the biases", symbol: tex`\mathbf{b}`, default: [0.1, -0.2, 0.3], ...entries }),
    x: vector({ label: "x, the inputs", symbol: tex`\mathbf{x}`, default: [0.8, -0.4], ...entries }),
    parts: partsShown({ ask: "the places of the entries alone" }),
  },
  presets: [
    { name: "∂f₁/∂b₁: the slope of tanh, not 1", values: {} },
    { name: "∂f₁/∂z₂: no wire, no slope", values: { by: "z", k: 2 } },
    { name: "∂f₁/∂A₁₂: the slope times x₂", values: { by: "A", k: 2 } },
    { name: "∂f₂/∂A₁₂: a weight of another neuron", values: { by: "A", k: 2, i: 2 } },
    { name: "∂f₂/∂x₁: every output hears an input", values: { by: "x", k: 1, i: 2 } },
    { name: "A nudge that is too large", values: { h: 1 } },
    { name: "A saturated neuron", values: { b: [4, -0.2, 0.3] } },
  ],
});
