import type { AnswerProps } from "../../view/answer.ts";
import ChoiceAnswer from "../choice/Answer.tsx";
import NumberAnswer from "../number/Answer.tsx";
import type { PredictTask } from "./judge.ts";

export const once = true;
export const words = {
  check: "Commit to it",
  correct: "As you predicted",
  incorrect: "It comes out otherwise",
} as const;

/** The field of what is guessed. */
export default function PredictAnswer({ question: { guess }, ...rest }: AnswerProps<PredictTask>) {
  return guess.kind === "number" ? (
    <NumberAnswer {...rest} question={guess} />
  ) : (
    <ChoiceAnswer {...rest} question={guess} />
  );
}
