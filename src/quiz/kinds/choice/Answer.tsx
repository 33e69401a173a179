import { Html } from "../../../ui/Html.tsx";
import type { AnswerProps } from "../../view/answer.ts";
import type { ChoiceTask } from "./judge.ts";

/** One radio button an option; boxes to tick where several may be true. */
export default function ChoiceAnswer(props: AnswerProps<ChoiceTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, done } = props;
  const { options, several = false } = question;
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const choose = (index: number, on: boolean) => {
    if (!several) return onAnswer(index);
    const others = chosen.filter((other) => typeof other === "number" && other !== index);
    onAnswer(on ? [...others, index] : others);
  };
  return (
    <fieldset className="options" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map((option, index) => (
        <label key={option.text} className="option">
          <input
            type={several ? "checkbox" : "radio"}
            name={labelledBy}
            aria-label={option.words}
            disabled={done}
            checked={chosen.includes(index)}
            onChange={(event) => choose(index, event.currentTarget.checked)}
          />
          <Html as="span" html={option.text} />
        </label>
      ))}
    </fieldset>
  );
}
