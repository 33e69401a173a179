import type { ReactNode } from "react";
import type { Question } from "../quiz/authoring.ts";
import type { Paper, PaperQuestion, Solutions } from "../quiz/paper.ts";
import { printed } from "../quiz/printed.ts";
import { solutionOf } from "../quiz/solution.ts";
import { drawn } from "../quiz/variants/drawn.ts";
import { fill } from "../quiz/variants/fill.ts";
import type { AuthoredKind } from "../quiz/verdict.ts";
import type { AnswerModule } from "../quiz/view/answer.ts";
import { LiveQuestion } from "../quiz/view/LiveQuestion.tsx";
import { WidgetRoot } from "../widget/WidgetRoot.tsx";
import { instanceOf } from "./check.ts";
import { Island } from "./Island.tsx";
import type { Chapter } from "./library.ts";
import { proseToHtml } from "./prose.ts";

const authors = import.meta.glob<AuthoredKind<Question>>("../quiz/kinds/*/author.ts", {
  eager: true,
  import: "author",
});
const answers = import.meta.glob<AnswerModule<Question>>("../quiz/kinds/*/Answer.tsx", { eager: true });

/** A question as it is first shown: its variant 0. */
export const firstVariant = (question: Question): Question =>
  question.draw ? fill(question, drawn(question.draw, 0)) : question;

/** What its kind says of a question at the author's; throws for a kind that has no folder. */
export function authorOf({ kind }: Question): AuthoredKind<Question> {
  const author = authors[`../quiz/kinds/${kind}/author.ts`];
  if (!author) throw new Error(`There is no kind of question "${kind}".`);
  return author;
}

/** A question as its page shows it first, its texts as HTML, and as it was written where it has variants. */
function typesetQuestion(data: Question): Omit<PaperQuestion, "number"> {
  const first = firstVariant(data);
  // The solution stands among the answers at the back.
  const { solution: _, ...asked } = authorOf(data).prepare?.(first) ?? first;
  return { question: printed(asked, proseToHtml), ...(data.draw ? { source: data } : {}) };
}

/** The questions that a chapter asks, in their order. */
export const askedIn = ({ outline, questions }: Pick<Chapter, "outline" | "questions">) =>
  outline.targets.flatMap(({ kind, name, number }) => {
    const question = kind === "question" ? questions[name] : undefined;
    return question ? [{ id: name, number, question }] : [];
  });

/** The worked solution of a question, as HTML. */
export const printSolution = (question: Question): readonly string[] =>
  solutionOf(firstVariant(question), authorOf(question)).map(proseToHtml);

/** A chapter's `questions.json`. */
export const printPaper = (chapter: Chapter): Paper =>
  Object.fromEntries(
    askedIn(chapter).map(({ id, number, question }) => [id, { number, ...typesetQuestion(question) }]),
  );

/** A chapter's `solutions.json`. */
export const printSolutions = (chapter: Chapter): Solutions =>
  Object.fromEntries(askedIn(chapter).map(({ id, question }) => [id, printSolution(question)]));

/** A chapter's question as an island; the build has checked that it exists. */
export function printQuestion(
  slug: string,
  id: string,
  number: string,
  data: Question | undefined,
): ReactNode {
  if (!data) throw new Error(`There is no question "${id}".`);
  const kind = answers[`../quiz/kinds/${data.kind}/Answer.tsx`];
  if (!kind) throw new Error(`There is no kind of question "${data.kind}".`);
  const { question, source } = typesetQuestion(data);
  const name = `question-${id}`;
  return (
    <div id={name}>
      <Island kind="quiz" name={name} props={{ key: `${slug}/${id}` }}>
        <LiveQuestion
          id={id}
          number={number}
          question={question}
          source={source}
          kind={kind}
          loadJudge={() => Promise.reject(new Error("Answers are judged in the browser."))}
          figure={figureOf(id, name, question)}
        />
      </Island>
    </div>
  );
}

/** The figure inside a question, as it is printed. */
function figureOf(id: string, name: string, { widget }: Question) {
  if (!widget) return undefined;
  const { id: widgetId, params = {} } = widget;
  const instance = instanceOf({ id: widgetId, name, params, place: { file: id, line: 1, column: 1 } });
  if (typeof instance === "string") throw new Error(`Question "${id}": ${instance}`);
  return { name, element: <WidgetRoot instance={instance} /> };
}
