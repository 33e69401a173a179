import type { Asked, Prose, QuestionKind } from "../../verdict.ts";

/** One of several; each option says why it is right or wrong. */
export interface ChoiceQuestion extends Asked {
  readonly kind: "choice";
  readonly options: readonly { readonly text: Prose; readonly correct?: true; readonly say: Prose }[];
}

export const kind: QuestionKind<ChoiceQuestion> = {
  /** `answer` is the option's place in the list, counted from 0. */
  judge(question, answer) {
    if (answer === null || answer === undefined || answer === "")
      return { verdict: "incomplete", feedback: "Choose one first." };
    const option = question.options[Number(answer)];
    if (!option) return { verdict: "invalid", feedback: "That is none of the options." };
    return { verdict: option.correct ? "correct" : "incorrect", feedback: option.say };
  },
};
