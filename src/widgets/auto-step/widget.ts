import { flag, integer, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "A step size that sets itself",
  summary:
    "Try a step. If it climbs, undo it and shrink the step size; if it descends, keep it and dare a longer one. Every decision is logged.",
  params: {
    x1: number({
      label: "start, x1",
      symbol: tex`x_1`,
      role: "input",
      default: -3,
      min: -4,
      max: 4,
      step: 0.05,
    }),
    x2: number({
      label: "start, x2",
      symbol: tex`x_2`,
      role: "input",
      default: -1,
      min: -3,
      max: 3,
      step: 0.05,
    }),
    gamma: number({
      label: "first step size γ",
      symbol: tex`\gamma_0`,
      default: 0.05,
      min: 0.001,
      max: 1,
      scale: "log",
    }),
    grow: number({ label: "grow by", default: 1.2, min: 1, max: 2, step: 0.05 }),
    shrink: number({ label: "shrink by", default: 0.5, min: 0.1, max: 0.9, step: 0.05 }),
    step: integer({ label: "decision", default: 0, min: 0, max: 40 }),
    near: flag({ label: "close-up", default: false }),
  },
  presets: [
    { name: "The first failure", values: { step: 11, near: true } },
    { name: "Begin too long", values: { gamma: 0.8, step: 0 } },
    { name: "Never grow", values: { grow: 1, gamma: 0.8, step: 0 } },
    { name: "Grow boldly", values: { grow: 2, step: 0 } },
  ],
});
