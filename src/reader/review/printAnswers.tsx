import { Island } from "../../book/Island.tsx";
import type { Chapter } from "../../book/library.ts";
import { proseToHtml } from "../../book/prose.ts";
import { Mastery } from "../../quiz/review/Mastery.tsx";
import { solutionOf } from "../../quiz/solution.ts";
import { Html } from "../../ui/Html.tsx";
import { authorOf, firstVariant } from "../printQuestion.tsx";

type Asked = Pick<Chapter, "slug" | "outline" | "questions">;

/** The questions that a chapter asks, in their order. */
const askedIn = ({ outline, questions }: Asked) =>
  outline.targets.flatMap(({ kind, name, number }) => {
    const question = kind === "question" ? questions[name] : undefined;
    return question ? [{ id: name, number, question }] : [];
  });

/** The answers at the back of a chapter, with why they are right and how one gets there; closed on screen, open on paper. */
export function Answers({ of }: { readonly of: Asked }) {
  const asked = askedIn(of);
  if (asked.length === 0) return null;
  return (
    <details className="answers">
      <summary>Answers to the questions</summary>
      {asked.map(({ id, number, question }) => {
        const steps = solutionOf(firstVariant(question), authorOf(question));
        return (
          <div key={id} id={`answer-${id}`} className="answer">
            <a className="question-number" href={`#question-${id}`}>
              Question {number}
            </a>
            {steps.map((step) => (
              <Html key={step} as="p" className="answer-step" html={proseToHtml(step)} />
            ))}
          </div>
        );
      })}
    </details>
  );
}

/** How the reader stands with a chapter's questions. */
export function ChapterMastery({ of }: { readonly of: Asked }) {
  const ids = askedIn(of).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Island kind="quiz" name="mastery" props={{ what: "mastery", slug: of.slug, ids }}>
      <Mastery slug={of.slug} ids={ids} />
    </Island>
  );
}
