import { formatNumber, parseNumber } from "../../../params/index.ts";
import type { Asked, Prose, QuestionKind } from "../../verdict.ts";

/** A number to be worked out. */
export interface NumberQuestion extends Asked {
  readonly kind: "number";
  readonly answer: number;
  /** Relative; absolute where the answer is smaller than 1e-9. 1e-3 when nothing is said. */
  readonly tolerance?: number;
  /** Wrong answers that are known, each with its own reason. */
  readonly reasons?: readonly { readonly when: number; readonly say: Prose }[];
  readonly otherwise?: Prose;
  readonly correct?: Prose;
}

/** Whether two numbers agree within a relative tolerance, absolute near 0. */
function agree(given: number, wanted: number, tolerance: number): boolean {
  const scale = Math.abs(wanted) < 1e-9 ? 1 : Math.abs(wanted);
  return Math.abs(given - wanted) <= tolerance * scale;
}

export const kind: QuestionKind<NumberQuestion> = {
  judge(question, answer) {
    const text = typeof answer === "number" ? String(answer) : typeof answer === "string" ? answer : "";
    if (text.trim() === "") return { verdict: "incomplete", feedback: "Write a number first." };
    const read = parseNumber(text);
    if (!read.ok) return { verdict: "invalid", feedback: read.problem };
    const { tolerance = 1e-3 } = question;
    if (agree(read.value, question.answer, tolerance))
      return { verdict: "correct", feedback: question.correct ?? "" };
    const known = question.reasons?.find((reason) => agree(read.value, reason.when, tolerance));
    return {
      verdict: "incorrect",
      feedback: known?.say ?? question.otherwise ?? `${formatNumber(read.value)} is not it yet.`,
    };
  },
};
