import { ParseError } from "../../../expression/index.ts";
import { formatNumber } from "../../../params/index.ts";
import { escaped } from "../../reading/words.ts";
import type { AuthoredKind } from "../../verdict.ts";
import { type NumberTask, wanted } from "./judge.ts";

export const author: AuthoredKind<NumberTask> = {
  right: wanted,
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write(task) {
    const { answer, unit } = task;
    const value = formatNumber(wanted(task), { significant: 6 });
    const shown = typeof answer === "string" && answer !== value ? `${escaped(answer)} ≈ ${value}` : value;
    return unit === undefined ? shown : `${shown} ${unit}`;
  },
  faults(task) {
    try {
      return Number.isFinite(wanted(task)) ? [] : [`The answer ${task.answer} has no finite value.`];
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      return [`The answer cannot be read: ${error.message}`];
    }
  },
};
