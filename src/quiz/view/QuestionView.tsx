import { type ReactNode, useEffect, useRef, useState } from "react";
import { Html } from "../../ui/Html.tsx";
import { useId } from "../../ui/useId.ts";
import type { Question } from "../authoring.ts";
import type { Standing } from "../progress/sittings.ts";
import type { QuestionKind, Verdict } from "../verdict.ts";
import type { AnswerModule } from "./answer.ts";
import type { FigureLink } from "./FigureLink.tsx";

export interface Judging {
  readonly kind: QuestionKind<Question>;
  readonly Figure: typeof FigureLink;
}

export interface QuestionViewProps {
  readonly id: string;
  readonly number: string;
  /** Its texts are HTML by now. */
  readonly question: Question;
  readonly kind: AnswerModule<Question>;
  /** What judges is fetched with the first answer, and with it the way to the figure. */
  readonly loadJudge: () => Promise<Judging>;
  readonly figure?: { readonly name: string; readonly element: ReactNode };
  /** The address of the page that the question belongs to; empty on that page. */
  readonly home?: string;
  readonly standing?: Standing;
  /** Why answers are not kept. */
  readonly notice?: string | null;
  /** What was asked for and could not be had. */
  readonly problem?: string | null;
  /** The worked solution, as HTML. */
  readonly solution?: () => readonly string[];
  /** Asks the same with other numbers. */
  readonly another?: (() => void) | undefined;
  /** An answer that counts, or the solution looked at. */
  readonly onOutcome?: (what: "correct" | "incorrect" | "shown") => void;
}

const usual = {
  check: "Check",
  correct: "Correct",
  incorrect: "Not yet",
  incomplete: "Not finished",
  invalid: "Cannot be read",
} as const;

interface Judged {
  readonly verdict: Verdict;
  /** How often the button was pressed: the same words twice are spoken twice. */
  readonly times: number;
}

const unjudged: Verdict = {
  verdict: "incomplete",
  feedback: "What judges answers could not be loaded. Check the connection, then press the button again.",
};

/** A self-check: prompt, answer, verdict with its reason; hints and a worked solution on request. */
export function QuestionView(props: QuestionViewProps) {
  const { id, number, question, kind, loadJudge, onOutcome } = props;
  const { default: Answer, once = false } = kind;
  const words = { ...usual, ...kind.words };
  const [answer, setAnswer] = useState<unknown>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [hints, setHints] = useState(0);
  const [solution, setSolution] = useState<readonly string[] | null>(null);
  const [ready, setReady] = useState(false);
  const [view, setView] = useState<Pick<Judging, "Figure"> | null>(null);
  const latest = useRef<unknown>(null);
  const times = useRef(0);
  const base = useId();
  const [promptId, verdictId] = [`${base}prompt`, `${base}verdict`];
  useEffect(() => setReady(true), []);

  const verdict = judged?.verdict ?? null;
  const counted = verdict?.verdict === "correct" || verdict?.verdict === "incorrect";
  const done = once && counted;
  const check = async () => {
    const judge = await loadJudge().catch(() => null);
    if (latest.current !== answer) return;
    const found = judge ? judge.kind.judge(question, answer) : unjudged;
    setJudged({ verdict: found, times: ++times.current });
    setView(judge);
    if (found.verdict === "correct" || found.verdict === "incorrect") onOutcome?.(found.verdict);
  };

  return (
    <form
      className="question"
      data-question={id}
      data-kind={question.kind}
      data-ready={ready ? "" : undefined}
      data-verdict={verdict?.verdict}
      aria-labelledby={promptId}
      noValidate
      // What judges is fetched while the answer is being given.
      onFocus={() => void loadJudge().catch(() => null)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!done) void check();
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
        invalid={verdict?.verdict === "invalid"}
        done={done}
        {...(props.figure ? { figure: props.figure } : {})}
        onAnswer={(given) => {
          latest.current = given;
          setAnswer(given);
          setJudged(null);
        }}
      />
      <div className="question-acts">
        <button type="submit" aria-disabled={done}>
          {words.check}
        </button>
        {hints < (question.hints?.length ?? 0) && (
          <button type="button" className="quiet" onClick={() => setHints(hints + 1)}>
            {hints === 0 ? "A hint" : "Another hint"}
          </button>
        )}
        {solution === null && props.solution && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setSolution(props.solution?.() ?? []);
              void loadJudge().then(setView, () => {});
              if (!counted) onOutcome?.("shown");
            }}
          >
            Show a solution
          </button>
        )}
        {props.another && (
          <button type="button" className="quiet" onClick={props.another}>
            Another like this
          </button>
        )}
        <span className="standing">{props.standing === "mastered" ? "✓ mastered" : ""}</span>
      </div>
      <div role="status">
        {question.hints?.slice(0, hints).map((hint) => (
          <Html key={hint} as="p" className="hint" html={hint} />
        ))}
      </div>
      <div className="verdict" id={verdictId} role="status">
        {judged && (
          <p key={judged.times}>
            <strong>
              <span aria-hidden="true">{judged.verdict.verdict === "correct" ? "✓" : "✎"}</span>{" "}
              {words[judged.verdict.verdict]}.
            </strong>{" "}
            <Html as="span" html={judged.verdict.feedback} />
          </p>
        )}
        {counted && props.notice && <p className="question-notice">{props.notice}</p>}
        {props.problem && <p className="question-notice">{props.problem}</p>}
      </div>
      {(counted || solution) && question.figure && view && (
        <view.Figure
          call={question.figure}
          witness={verdict?.witness}
          // A figure without a counterexample shows the answer, and so comes after it.
          answered={verdict?.verdict === "correct" || done || solution !== null}
          home={props.home ?? ""}
        />
      )}
      {solution && (
        <div className="solution" role="status">
          {solution.length === 0 && <p>The solution of this question could not be found on its page.</p>}
          {solution.map((step) => (
            <Html key={step} as="p" html={step} />
          ))}
        </div>
      )}
    </form>
  );
}
