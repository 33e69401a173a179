import { number, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "A point and its tangent",
  summary: "Drag a point along a curve; the tangent says how fast the curve climbs there.",
  params: {
    x: number({ label: "x", symbol: tex`x`, role: "input", default: 0.8, min: -4, max: 4, step: 0.05 }),
  },
});
