import { type AnswerProps, formulaKeys } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import { Preview } from "../../view/Preview.tsx";
import type { ExpressionTask } from "./judge.ts";

/** A field for a formula, with a preview of how it is read. */
export default function ExpressionAnswer(props: AnswerProps<ExpressionTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  const text = typeof answer === "string" ? answer : "";
  return (
    <>
      <MathField
        value={text}
        onChange={onAnswer}
        placeholder={`a formula in ${question.variables.join(" and ")}`}
        labelledBy={labelledBy}
        describedBy={describedBy}
        invalid={invalid}
        disabled={done}
        keys={formulaKeys(question.variables)}
      />
      <Preview text={text} variables={question.variables} />
    </>
  );
}
