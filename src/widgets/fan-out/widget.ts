import { choice, flag, number, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

const side = { role: "input", min: 0, max: 4, step: 0.1 } as const;

export default defineWidget({
  title: "Fan-out",
  summary:
    "In (a + b)(b + 1) the input b is used twice. Nudge it: both sides of a rectangle grow, and the two messages that come back to b add.",
  params: {
    nudged: choice<"a" | "b">({
      label: "nudge",
      default: "b",
      options: [
        { value: "a", label: "a", symbol: tex`a` },
        { value: "b", label: "b", symbol: tex`b` },
      ],
    }),
    h: number({
      label: "nudge h",
      symbol: tex`h`,
      role: "difference",
      default: 0.25,
      min: 0.01,
      max: 1,
      step: 0.01,
    }),
    a: number({ label: "a", symbol: tex`a`, default: 2, ...side }),
    b: number({ label: "b", symbol: tex`b`, default: 1, ...side }),
    overwrite: flag({ label: "let a later message overwrite an earlier one", default: false }),
    parts: partsShown({ sides: "the rectangle", paths: "the graph and its paths" }),
  },
  presets: [
    { name: "Two paths from b", values: { nudged: "b", h: 0.25 } },
    { name: "One path from a", values: { nudged: "a", h: 0.25 } },
    { name: "A small nudge", values: { nudged: "b", h: 0.01 } },
    { name: "The slip: overwrite", values: { nudged: "b", h: 0.01, overwrite: true } },
  ],
});
