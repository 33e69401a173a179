import type { ComponentType, ReactNode } from "react";
import { Island } from "../book/Island.tsx";
import { proseToHtml } from "../book/prose.ts";
import type { Question } from "../quiz/authoring.ts";
import { type AnswerProps, QuestionView } from "../quiz/QuestionView.tsx";
import type { QuestionKind } from "../quiz/verdict.ts";

const judges = import.meta.glob<QuestionKind<Question>>("../quiz/kinds/*/judge.ts", {
  eager: true,
  import: "kind",
});
const answers = import.meta.glob<ComponentType<AnswerProps<Question>>>("../quiz/kinds/*/Answer.tsx", {
  eager: true,
  import: "default",
});

/** The fields of a question that are prose, wherever they stand in it. */
const prose = new Set(["prompt", "hints", "text", "say", "otherwise", "correct"]);

/** The same question with its prose as HTML. */
function printed(value: unknown, isProse = false): unknown {
  if (typeof value === "string") return isProse ? proseToHtml(value) : value;
  if (Array.isArray(value)) return value.map((item) => printed(item, isProse));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, printed(inner, prose.has(key))]),
  );
}

/** A question as an island; the build has checked that it exists. */
export function printQuestion(id: string, number: string, data: Question | undefined): ReactNode {
  if (!data) throw new Error(`There is no question "${id}".`);
  const kind = judges[`../quiz/kinds/${data.kind}/judge.ts`];
  const Answer = answers[`../quiz/kinds/${data.kind}/Answer.tsx`];
  if (!kind || !Answer) throw new Error(`Question "${id}" is of a kind "${data.kind}" that has no folder.`);
  const question = printed(data) as Question;
  return (
    <div id={`question-${id}`}>
      <Island kind="quiz" name={`question-${id}`} props={{ id, number, question }}>
        <QuestionView id={id} number={number} question={question} kind={kind} Answer={Answer} />
      </Island>
    </div>
  );
}
