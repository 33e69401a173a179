import { Html } from "../../../ui/Html.tsx";
import type { AnswerProps } from "../../QuestionView.tsx";
import type { ChoiceQuestion } from "./judge.ts";

/** One radio button an option. */
export default function ChoiceAnswer({
  question,
  answer,
  onAnswer,
  labelledBy,
  describedBy,
}: AnswerProps<ChoiceQuestion>) {
  return (
    <div className="options" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {question.options.map((option, index) => (
        <label key={option.text} className="option">
          <input type="radio" name={labelledBy} checked={answer === index} onChange={() => onAnswer(index)} />
          <Html as="span" html={option.text} />
        </label>
      ))}
    </div>
  );
}
