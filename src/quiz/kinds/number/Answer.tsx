import { type AnswerProps, numberKeys } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import type { NumberTask } from "./judge.ts";

/** A field for one number. */
export default function NumberAnswer(props: AnswerProps<NumberTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  return (
    <MathField
      value={typeof answer === "string" ? answer : ""}
      onChange={onAnswer}
      placeholder="a number, as −2, 2/3 or ln 2"
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      disabled={done}
      keys={numberKeys}
    >
      {question.unit && <span className="answer-unit">{question.unit}</span>}
    </MathField>
  );
}
