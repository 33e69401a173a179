import { choice, integer, number, partsShown, point, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export type Cloud = "five" | "line" | "round";

const reach = [-2, 2] as const;

export default defineWidget({
  title: "Bottleneck",
  summary:
    "A linear auto-encoder squeezes points of the plane through one number and rebuilds them: drag its weights, read loss and gradient, and descend.",
  params: {
    encoder: point({
      label: "encoder, the weights into the bottleneck",
      symbol: tex`\mathbf{e}`,
      role: "input",
      default: [0.8, 0.5],
      x: reach,
      y: reach,
    }),
    decoder: point({
      label: "decoder, the weights out of it",
      symbol: tex`\mathbf{d}`,
      role: "input",
      default: [0.9, 0.6],
      x: reach,
      y: reach,
    }),
    cloud: choice<Cloud>({
      label: "points",
      role: "data",
      default: "five",
      options: [
        { value: "five", label: "five points" },
        { value: "line", label: "on a line" },
        { value: "round", label: "in a ring" },
      ],
    }),
    gamma: number({
      label: "step size γ",
      symbol: tex`\gamma`,
      role: "input",
      default: 0.02,
      min: 0.001,
      max: 0.2,
      scale: "log",
    }),
    steps: integer({ label: "steps made", default: 0, min: 0, max: 400 }),
    parts: partsShown({
      codes: "in and out, nothing rebuilt yet",
      clouds: "in and out",
      course: "out and the loss, its floor not told",
      descent: "out and the loss",
    }),
  },
  presets: [
    { name: "The weights of the text", values: {} },
    { name: "After one step", values: { steps: 1 } },
    { name: "After 400 steps: at the floor", values: { steps: 400 } },
    { name: "A decoder across the points", values: { decoder: [-0.6, 0.9] } },
    { name: "All weights 0: a gradient of 0, and stuck", values: { encoder: [0, 0], decoder: [0, 0] } },
    { name: "Points on a line: nothing is lost", values: { cloud: "line", steps: 400 } },
    { name: "A ring: one number cannot tell where", values: { cloud: "round", steps: 400 } },
    { name: "Steps that are too large", values: { gamma: 0.09, steps: 12 } },
  ],
});
