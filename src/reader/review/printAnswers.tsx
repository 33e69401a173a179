import { Island } from "../../book/Island.tsx";
import type { Chapter } from "../../book/library.ts";
import { askedIn, printSolution } from "../../book/printQuestion.tsx";
import { Mastery } from "../../quiz/review/Mastery.tsx";
import { Html } from "../../ui/Html.tsx";

type Asked = Pick<Chapter, "slug" | "outline" | "questions">;

/** The answers at the back of a chapter, with why they are right and how one gets there; closed on screen, open on paper. */
export function Answers({ of }: { readonly of: Asked }) {
  const asked = askedIn(of);
  if (asked.length === 0) return null;
  return (
    <details className="answers">
      <summary>Answers to the questions</summary>
      {asked.map(({ id, number, question }) => {
        const steps = printSolution(question);
        return (
          <div key={id} id={`answer-${id}`} className="answer">
            <a className="question-number" href={`#question-${id}`}>
              Question {number}
            </a>
            {steps.map((step) => (
              <Html key={step} as="p" className="answer-step" html={step} />
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
