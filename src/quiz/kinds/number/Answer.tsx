import type { AnswerProps } from "../../QuestionView.tsx";
import type { NumberQuestion } from "./judge.ts";

/** A field for one number. */
export default function NumberAnswer({
  answer,
  onAnswer,
  labelledBy,
  describedBy,
}: AnswerProps<NumberQuestion>) {
  return (
    <input
      className="answer-field"
      type="text"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      placeholder="a number, as −2, 2/3 or 1e-3"
      value={typeof answer === "string" ? answer : ""}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}
