import { Html } from "../../../ui/Html.tsx";
import { type AnswerProps, numberKeys } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import { GraphPicture } from "./GraphPicture.tsx";
import type { AdjointTask } from "./judge.ts";

/** The graph with its values, and one field for each message of the backward sweep. */
export default function AdjointAnswer(props: AnswerProps<AdjointTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  const { drawn } = question;
  if (!drawn) return null;
  const given = (typeof answer === "object" && answer !== null ? answer : {}) as Readonly<
    Record<string, string>
  >;
  return (
    <div className="adjoint" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <GraphPicture graph={drawn} />
      <ul className="graph-values">
        {drawn.nodes.map(({ name, label }) => (
          <li key={name}>
            <Html as="span" html={label} />
          </li>
        ))}
      </ul>
      <ol className="messages">
        {drawn.fields.map(({ id, label, spoken }) => (
          <li key={id} className="message">
            <Html as="span" html={label} aria-hidden="true" />
            <MathField
              className="answer-entry"
              label={spoken}
              describedBy={describedBy}
              invalid={invalid}
              disabled={done}
              keys={numberKeys}
              value={given[id] ?? ""}
              onChange={(text) => onAnswer({ ...given, [id]: text })}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
