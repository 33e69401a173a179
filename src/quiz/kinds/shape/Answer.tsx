import type { AnswerProps } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import type { ShapeTask } from "./judge.ts";

const keys = ["×", "(", ")"];

/** A field for a shape. */
export default function ShapeAnswer(props: AnswerProps<ShapeTask>) {
  const { answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  return (
    <MathField
      value={typeof answer === "string" ? answer : ""}
      onChange={onAnswer}
      placeholder="a shape, as 2×3 or 2x3"
      labelledBy={labelledBy}
      describedBy={describedBy}
      invalid={invalid}
      disabled={done}
      keys={keys}
    />
  );
}
