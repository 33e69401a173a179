import { type ComponentType, useId, useState } from "react";
import { Html } from "../ui/Html.tsx";
import type { Question } from "./authoring.ts";
import type { QuestionKind, Verdict } from "./verdict.ts";

/** What a kind's `Answer.tsx` is handed. */
export interface AnswerProps<Q> {
  readonly question: Q;
  readonly answer: unknown;
  onAnswer(answer: unknown): void;
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface Props {
  readonly id: string;
  readonly number: string;
  /** Its texts are HTML by now. */
  readonly question: Question;
  readonly kind: QuestionKind<Question>;
  readonly Answer: ComponentType<AnswerProps<Question>>;
}

const words = {
  correct: "Correct",
  incorrect: "Not yet",
  incomplete: "Nothing yet",
  invalid: "Cannot be read",
} as const;

/** A self-check: prompt, answer, verdict with its reason, hints on request. */
export function QuestionView({ id, number, question, kind, Answer }: Props) {
  const [answer, setAnswer] = useState<unknown>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [hints, setHints] = useState(0);
  const base = useId();
  const [promptId, verdictId] = [`${base}prompt`, `${base}verdict`];
  const available = question.hints?.length ?? 0;
  return (
    <form
      className="question"
      data-question={id}
      data-verdict={verdict?.verdict}
      aria-labelledby={promptId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setVerdict(kind.judge(question, answer));
      }}
    >
      <p className="question-prompt" id={promptId}>
        <span className="question-number">Question {number}</span> <Html as="span" html={question.prompt} />
      </p>
      <Answer
        question={question}
        answer={answer}
        labelledBy={promptId}
        describedBy={verdictId}
        onAnswer={(given) => {
          setAnswer(given);
          setVerdict(null);
        }}
      />
      <div className="question-acts">
        <button type="submit">Check</button>
        {hints < available && (
          <button type="button" className="quiet" onClick={() => setHints(hints + 1)}>
            {hints === 0 ? "A hint" : "Another hint"}
          </button>
        )}
      </div>
      {question.hints?.slice(0, hints).map((hint) => (
        <Html key={hint} as="p" className="hint" role="status" html={hint} />
      ))}
      <div className="verdict" id={verdictId} role="status">
        {verdict && (
          <p>
            <strong>
              <span aria-hidden="true">{verdict.verdict === "correct" ? "✓" : "✎"}</span>{" "}
              {words[verdict.verdict]}.
            </strong>{" "}
            <Html as="span" html={verdict.feedback} />
          </p>
        )}
      </div>
    </form>
  );
}
