import { type AnswerProps, formulaKeys } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import { Preview } from "../../view/Preview.tsx";
import type { ExpressionTask } from "./judge.ts";

const none: readonly string[] = [];

/** A field for a formula, with a preview of how it is read. */
export default function ExpressionAnswer(props: AnswerProps<ExpressionTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  const { variables = none } = question;
  const text = typeof answer === "string" ? answer : "";
  return (
    <>
      <MathField
        value={text}
        onChange={onAnswer}
        placeholder={`a formula in ${variables.join(" and ")}`}
        labelledBy={labelledBy}
        describedBy={describedBy}
        invalid={invalid}
        disabled={done}
        keys={formulaKeys(variables)}
      />
      <Preview text={text} variables={variables} />
    </>
  );
}
