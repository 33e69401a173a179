import { choice, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export type Activation = "tanh" | "relu" | "sigmoid" | "linear";

const input = { role: "input", min: -2, max: 2, step: 0.05 } as const;
const weight = { role: "input", min: -3, max: 3, step: 0.05 } as const;

export default defineWidget({
  title: "Neuron",
  summary:
    "Weigh the inputs, add, activate: what one neuron does, and how fast its output follows its sum, for four activations.",
  params: {
    activation: choice<Activation>({
      label: "activation",
      default: "tanh",
      options: [
        { value: "tanh", label: "tanh" },
        { value: "relu", label: "ReLU" },
        { value: "sigmoid", label: "sigmoid" },
        { value: "linear", label: "linear" },
      ],
    }),
    x1: number({ label: "input x₁", symbol: tex`x_1`, default: 0.8, ...input }),
    x2: number({ label: "input x₂", symbol: tex`x_2`, default: -0.4, ...input }),
    w1: number({ label: "weight w₁", symbol: tex`w_1`, default: 0.5, ...weight }),
    w2: number({ label: "weight w₂", symbol: tex`w_2`, default: -1, ...weight }),
    b: number({ label: "bias b", symbol: tex`b`, default: 0.1, ...weight }),
    parts: partsShown({
      weigh: "the first stage, the others not told",
      stages: "the three stages",
      slope: "the activation and its slope",
    }),
  },
  presets: [
    { name: "Neuron 1 of the layer in the text", values: {} },
    { name: "A sum of 0: tanh is steepest", values: { b: -0.8 } },
    { name: "Saturated: a large sum, a slope near 0", values: { b: 3 } },
    { name: "ReLU, awake", values: { activation: "relu" } },
    { name: "ReLU, asleep: no slope at all", values: { activation: "relu", b: -2 } },
    { name: "ReLU on its corner", values: { activation: "relu", b: -0.8 } },
    { name: "Sigmoid: a slope of at most a quarter", values: { activation: "sigmoid", b: -0.8 } },
    { name: "Linear: the sum itself", values: { activation: "linear" } },
  ],
});
