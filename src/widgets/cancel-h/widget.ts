import { integer, number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Cancelling the h",
  summary:
    "From the difference quotient of a power to its derivative, one step at a time: first divide by h, then let it go to 0.",
  params: {
    n: integer({ label: "n", symbol: tex`n`, role: "curve", default: 3, min: 2, max: 5 }),
    step: integer({ label: "step", default: 0, min: 0, max: 4 }),
    h: number({
      label: "h",
      symbol: tex`h`,
      role: "difference",
      default: 0.5,
      min: 0.001,
      max: 1,
      step: 0.01,
    }),
  },
});
