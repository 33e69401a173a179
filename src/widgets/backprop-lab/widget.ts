import { integer, number, partsShown, tex, vector } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Backprop lab",
  summary:
    "Two inputs, two hidden neurons, two outputs, eight weights: step values forward and messages back, point at a weight to see its paths and its factors, and update all eight.",
  params: {
    w: vector({
      label: "weights",
      symbol: tex`w_1,\dots,w_8`,
      role: "input",
      default: [0.5, -0.3, 0.8, 0.2, -0.6, 0.9, 0.4, -0.7],
      min: -6,
      max: 6,
    }),
    x: vector({
      label: "inputs",
      symbol: tex`x_1,x_2`,
      role: "input",
      default: [1, 0.5],
      min: -2,
      max: 2,
    }),
    target: vector({
      label: "targets",
      symbol: tex`\bar Y_1,\bar Y_2`,
      role: "input",
      default: [1, 0],
      min: 0,
      max: 1,
    }),
    step: integer({ label: "step", default: 27, min: 0, max: 27 }),
    weight: integer({ label: "chosen weight", default: 1, min: 0, max: 8 }),
    gamma: number({
      label: "step size γ",
      symbol: tex`\gamma`,
      role: "input",
      default: 0.5,
      min: 0.05,
      max: 50,
      scale: "log",
    }),
    updates: integer({ label: "updates made", default: 0, min: 0, max: 1000 }),
    parts: partsShown({
      passes: "the network, its steps and the factors",
      network: "the network and its steps",
      picture: "the network alone",
      paths: "the network and the factors",
      updates: "the slopes and the updates",
    }),
  },
  presets: [
    { name: "Nothing computed yet", values: { step: 0, weight: 0, parts: "network" } },
    { name: "All values, no message yet", values: { step: 9, weight: 0, parts: "network" } },
    { name: "One path: w₅", values: { weight: 5, parts: "paths" } },
    { name: "Two paths: w₁", values: { weight: 1, parts: "paths" } },
    { name: "After one update", values: { weight: 0, updates: 1, parts: "updates" } },
    { name: "After 1000 updates", values: { weight: 0, updates: 1000, parts: "updates" } },
    {
      name: "Saturated: sure and wrong, and deaf",
      values: { w: [5, 5, 5, 5, -4, -4, 4, 4], weight: 1, parts: "paths" },
    },
  ],
});
