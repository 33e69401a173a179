import { formatNumber } from "../../../params/index.ts";
import { agree, cleaned } from "../../reading/agree.ts";
import { constant, readNumber, type Units } from "../../reading/number.ts";
import { recogniseNumber } from "../../reading/recognise.ts";
import type { QuestionKind, Reasons } from "../../verdict.ts";

/** A number to be worked out. */
export interface NumberTask extends Units, Reasons<number | string> {
  readonly kind: "number";
  /** A number, or a formula for one, such as "2/3" or "ln 2". */
  readonly answer: number | string;
  /** Relative; absolute where the answer is 0. 1e-3 when nothing is said. */
  readonly tolerance?: number;
}

declare module "../../authoring.ts" {
  interface Kinds {
    number: NumberTask;
  }
}

/** The number that is wanted. */
export const wanted = ({ answer }: Pick<NumberTask, "answer">): number =>
  typeof answer === "number" ? answer : cleaned(constant(answer));

export const kind: QuestionKind<NumberTask> = {
  judge(task, answer) {
    const given = readNumber(answer, task);
    if (!given.ok) return given.verdict;
    const { tolerance, reasons = [], otherwise = "" } = task;
    const right = wanted(task);
    if (agree(given.value, right, tolerance)) return { verdict: "correct", feedback: task.correct ?? "" };
    const known = reasons.find(({ when }) => agree(given.value, wanted({ answer: when }), tolerance));
    const slip = recogniseNumber(given.value, right);
    const said = slip ? `${slip.say} ${otherwise}`.trim() : otherwise;
    return {
      verdict: "incorrect",
      feedback: known?.say ?? (said || `${formatNumber(given.value)} is not it yet.`),
      ...(slip ? { slip: slip.slip } : {}),
    };
  },
};
