import { ParseError } from "../../../expression/index.ts";
import { texNumber } from "../../reading/texNumber.ts";
import type { AuthoredKind } from "../../verdict.ts";
import { type MatrixTask, numbersOf } from "./judge.ts";

export const author: AuthoredKind<MatrixTask> = {
  right: ({ answer }) => answer,
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write({ answer }) {
    const rows = numbersOf(answer).map((row) => row.map((entry) => texNumber(entry)).join(" & "));
    return `$\\begin{bmatrix} ${rows.join(" \\\\ ")} \\end{bmatrix}$`;
  },
  faults({ answer }) {
    try {
      const rows = numbersOf(answer);
      if (rows.length === 0 || rows.some((row) => row.length === 0 || row.length !== rows[0]!.length))
        return ["The rows of the answer differ in length, or there are none."];
      return rows.flat().every(Number.isFinite) ? [] : ["An entry of the answer has no finite value."];
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      return [`An entry of the answer cannot be read: ${error.message}`];
    }
  },
};
