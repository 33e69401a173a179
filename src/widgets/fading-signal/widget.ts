import { choice, integer, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export type Activation = "sigmoid" | "tanh" | "relu" | "linear";

export default defineWidget({
  title: "Fading signal",
  summary:
    "A chain of layers with one neuron each: what is left of the derivative on its way back to the input, for any depth, weight and activation.",
  params: {
    depth: integer({ label: "depth", symbol: tex`K`, role: "input", default: 10, min: 1, max: 30 }),
    w: number({ label: "weight of every layer", symbol: tex`w`, role: "input", default: 1, min: -8, max: 8 }),
    activation: choice<Activation>({
      label: "activation",
      default: "sigmoid",
      options: [
        { value: "sigmoid", label: "sigmoid" },
        { value: "tanh", label: "tanh" },
        { value: "relu", label: "ReLU" },
        { value: "linear", label: "linear" },
      ],
    }),
    x: number({ label: "input", symbol: tex`f_0`, role: "input", default: 0.5, min: -3, max: 3 }),
    parts: partsShown({ signal: "the signal and its depth" }),
  },
  presets: [
    { name: "Sigmoids fade: w = 1", values: {} },
    { name: "A large weight fades too: w = 4", values: { w: 4 } },
    { name: "tanh, w = 1", values: { activation: "tanh" } },
    { name: "ReLU keeps it: w = 1", values: { activation: "relu", depth: 30 } },
    { name: "ReLU explodes: w = 2", values: { activation: "relu", depth: 30, w: 2 } },
    { name: "ReLU dies: w = −1", values: { activation: "relu", w: -1 } },
  ],
});
