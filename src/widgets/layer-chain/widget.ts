import { integer, partsShown, tex, vector } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

export default defineWidget({
  title: "Layer chain",
  summary:
    "A network of three layers: the factors of each derivative with the part that is used again, and what the order of multiplication costs.",
  params: {
    theta: integer({
      label: "parameters θ of layer",
      symbol: tex`i`,
      role: "input",
      default: 0,
      min: 0,
      max: 2,
    }),
    step: integer({ label: "multiplication", default: 1, min: 0, max: 2 }),
    widths: vector({
      label: "widths of f₀, f₁, f₂, f₃",
      symbol: tex`n_0,\dots,n_3`,
      role: "input",
      default: [784, 1000, 500, 100],
      min: 1,
      max: 10000,
    }),
    parts: partsShown({
      chain: "the layers and the derivatives",
      orders: "the two orders of multiplication",
    }),
  },
  presets: [
    { name: "550 000 against 50 100 000", values: { step: 2 } },
    { name: "Two factors: either order costs the same", values: { theta: 1, step: 1 } },
    { name: "An hourglass", values: { widths: [784, 1000, 2, 1000], step: 2 } },
    { name: "Nothing multiplied yet", values: { step: 0 } },
  ],
});
