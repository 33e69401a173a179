import { ParseError, parse, toTex } from "../../../expression/index.ts";
import { texNumber } from "../../reading/texNumber.ts";
import type { AuthoredKind } from "../../verdict.ts";
import { type NumberTask, wanted } from "./judge.ts";

export const author: AuthoredKind<NumberTask> = {
  right: wanted,
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write(task) {
    const { answer, unit } = task;
    const value = wanted(task);
    const shown = texNumber(value);
    const formula = typeof answer === "string" ? `${toTex(parse(answer))} \\approx ` : "";
    const isExact = Number(value.toPrecision(6)) === value;
    return `$${isExact ? "" : formula}${shown}$${unit === undefined ? "" : ` ${unit}`}`;
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
