import { choice, integer, partsShown } from "../../params/index.ts";
import { defineWidget } from "../../widget/define.ts";
import type { Start } from "./listing.ts";
import { program } from "./program.ts";

export default defineWidget({
  title: "Write your own autodiff",
  summary:
    "Reverse mode in sixty lines, to be completed or repaired: edit them, run them against six tests, and step through every line.",
  params: {
    start: choice<Start>({
      label: "start from",
      default: "gaps",
      options: [
        { value: "gaps", label: "five gaps" },
        { value: "whole", label: "the whole listing" },
        { value: "overwrite", label: "= for +=" },
        { value: "order", label: "another order" },
        { value: "output", label: "slope at the output" },
      ],
    }),
    code: program("the program that runs"),
    step: integer({ label: "step", role: "input", default: 0, min: 0, max: 1000 }),
    parts: partsShown({ tests: "the program and its tests", graph: "the program, its steps and the graph" }),
  },
  presets: [
    { name: "Five gaps to fill", values: { start: "gaps", code: null, step: 0 } },
    { name: "The whole listing", values: { start: "whole", code: null, step: 0 } },
    { name: "A path is lost", values: { start: "overwrite", code: null, step: 0 } },
    { name: "A node sends too early", values: { start: "order", code: null, step: 0 } },
    { name: "A slope read at the output", values: { start: "output", code: null, step: 0 } },
  ],
});
