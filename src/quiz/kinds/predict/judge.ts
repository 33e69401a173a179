import type { Prose, QuestionKind } from "../../verdict.ts";
import { type ChoiceTask, kind as choice } from "../choice/judge.ts";
import { type NumberTask, kind as number } from "../number/judge.ts";

/** A guess that is given before the answer is shown, and cannot be taken back. */
export interface PredictTask {
  readonly kind: "predict";
  readonly guess: NumberTask | ChoiceTask;
  /** What happens, shown once the guess is made, right or wrong. */
  readonly reveal: Prose;
}

declare module "../../authoring.ts" {
  interface Kinds {
    predict: PredictTask;
  }
}

export const kind: QuestionKind<PredictTask> = {
  judge({ guess, reveal }, answer) {
    const judged = guess.kind === "number" ? number.judge(guess, answer) : choice.judge(guess, answer);
    if (judged.verdict === "invalid" || judged.verdict === "incomplete") return judged;
    return { ...judged, feedback: `${judged.feedback} ${reveal}`.trim() };
  },
};
