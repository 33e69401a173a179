import { choice, integer, partsShown, tex } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";

const size = { role: "curve", min: 1, max: 5000 } as const;

export default defineWidget({
  title: "Dominoes of shapes",
  summary:
    "Three Jacobians as dominoes: rows on the left, columns on the right. Only equal sizes join, and which pair is multiplied first decides the work.",
  params: {
    order: choice({
      label: "order of the dominoes",
      default: "bca",
      options: ["abc", "acb", "bac", "bca", "cab", "cba"].map((value) => ({ value, label: value })),
    }),
    first: choice({
      label: "multiply first",
      role: "derivative",
      default: "none",
      options: [
        { value: "none", label: "none" },
        { value: "left", label: "left pair" },
        { value: "right", label: "right pair" },
      ],
    }),
    L: integer({ ...size, label: "entries of L", symbol: tex`L`, default: 1 }),
    f2: integer({ ...size, label: "entries of f₂", symbol: tex`\mathbf{f}_2`, default: 100 }),
    f1: integer({ ...size, label: "entries of f₁", symbol: tex`\mathbf{f}_1`, default: 500 }),
    x: integer({ ...size, label: "entries of x", symbol: tex`\mathbf{x}`, default: 1000 }),
    parts: partsShown({ dominoes: "the dominoes", counts: "the dominoes and the work" }),
  },
  presets: [
    { name: "Out of order", values: { order: "bca" } },
    { name: "In order: which pair first?", values: { order: "abc" } },
    { name: "The left pair first", values: { order: "abc", first: "left" } },
    { name: "The right pair first", values: { order: "abc", first: "right" } },
    {
      name: "One input, many outputs",
      values: { order: "abc", first: "right", L: 1000, f2: 500, f1: 100, x: 1 },
    },
    { name: "All sizes equal: every order joins", values: { order: "cab", L: 2, f2: 2, f1: 2, x: 2 } },
  ],
});
