import { flag, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Rates multiply",
  summary:
    "A train of three dials: turn x, and z and y follow. The rate from end to end is the product of the two rates, not their sum.",
  params: {
    x: number({ label: "dial x", symbol: tex`x`, role: "input", default: -1, min: -5, max: 5, step: 0.05 }),
    inner: number({
      label: "turns of z for one turn of x",
      symbol: tex`\delta z/\delta x`,
      role: "derivative",
      default: -2,
      min: -6,
      max: 6,
      step: 0.5,
    }),
    outer: number({
      label: "turns of y for one turn of z",
      symbol: tex`\delta y/\delta z`,
      role: "derivative",
      default: 6,
      min: -6,
      max: 6,
      step: 0.5,
    }),
    plus: flag({ label: "add the rates", role: "loss", default: false }),
  },
  presets: [
    { name: "After one turn", values: { x: 0 } },
    { name: "Added instead", values: { x: 0, plus: true } },
    { name: "Two reversals", values: { inner: -2, outer: -3 } },
    { name: "A link that stands still", values: { inner: 0 } },
  ],
});
