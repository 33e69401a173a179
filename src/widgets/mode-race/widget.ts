import { integer, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Forward against reverse",
  summary:
    "All derivatives of a function with n inputs and m outputs, by forward mode and by reverse mode, really run: passes, operations, and the time they take here.",
  params: {
    n: integer({ label: "inputs n", symbol: tex`n`, role: "input", default: 784, min: 1, max: 1000 }),
    m: integer({ label: "outputs m", symbol: tex`m`, role: "curve", default: 1, min: 1, max: 1000 }),
  },
  presets: [
    { name: "A loss: 784 inputs, one output", values: { n: 784, m: 1 } },
    { name: "A moving point: one input, 100 outputs", values: { n: 1, m: 100 } },
    { name: "As many outputs as inputs", values: { n: 100, m: 100 } },
    { name: "Two inputs, one output", values: { n: 2, m: 1 } },
  ],
});
