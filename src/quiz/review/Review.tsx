import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { loadProgress } from "../progress/keep.ts";
import type { Plan } from "../progress/schedule.ts";
import { standingOf } from "../progress/sittings.ts";
import { progressStore } from "../progress/state.ts";
import { count } from "../reading/words.ts";
import { Asking } from "./Asking.tsx";
import type { ChapterName } from "./chapterName.ts";
import { Keeping } from "./Keeping.tsx";

/** What is due today, asked one by one; how one stands with each chapter; the file of one's answers. */
export function Review({ chapters }: { readonly chapters: readonly ChapterName[] }) {
  const { record, loaded, notice } = useStore(progressStore);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [round, setRound] = useState<readonly string[] | null>(null);
  useEffect(loadProgress, []);
  useEffect(() => {
    let stale = false;
    if (loaded)
      void import("../progress/schedule.ts").then(({ planOf }) => {
        if (!stale) setPlan(planOf(record, new Date()));
      });
    return () => {
      stale = true;
    };
  }, [record, loaded]);

  return (
    <div className="review" data-due={plan?.due.length}>
      {notice && (
        <p className="question-notice" role="status">
          {notice}
        </p>
      )}
      {round ? (
        <Asking round={round} chapters={chapters} onEnd={() => setRound(null)} />
      ) : (
        <Today plan={plan} onBegin={setRound} />
      )}
      <Chapters chapters={chapters} />
      <Keeping />
    </div>
  );
}

function Today({ plan, onBegin }: { plan: Plan | null; onBegin: (round: readonly string[]) => void }) {
  if (!plan) return <p className="review-today">Looking up what is due …</p>;
  const { due, later } = plan;
  if (due.length === 0 && later.length === 0)
    return (
      <p className="review-today">
        Nothing to review yet. Answer a question in a chapter, and it will be asked here again when it is
        about to slip from memory: after a day or so at first, then after ever longer times.
      </p>
    );
  const next = later[0];
  return (
    <div className="review-today">
      <p>
        {due.length > 0
          ? `${count(due.length, "question is", "questions are")} due.`
          : "Nothing is due today."}{" "}
        {next && `${due.length > 0 ? "After that, the" : "The"} next is due ${dayOf(next.at)}.`}
      </p>
      <p className="question-acts">
        {due.length > 0 ? (
          <button type="button" onClick={() => onBegin(due)}>
            Begin
          </button>
        ) : (
          <button type="button" onClick={() => onBegin(later.slice(0, 5).map(({ key }) => key))}>
            Ask me all the same
          </button>
        )}
      </p>
    </div>
  );
}

const dayOf = (at: Date) =>
  `on ${at.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" })}`;

/** How one stands with every chapter that was begun. */
function Chapters({ chapters }: { readonly chapters: readonly ChapterName[] }) {
  const { questions } = useStore(progressStore, (state) => state.record);
  const rows = chapters.flatMap((chapter) => {
    const standings = Object.entries(questions).flatMap(([key, happenings]) =>
      key.startsWith(`${chapter.slug}/`) ? [standingOf(happenings)] : [],
    );
    const mastered = standings.filter((standing) => standing === "mastered").length;
    return standings.length > 0 ? [{ ...chapter, mastered, asked: standings.length }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <table className="review-chapters">
      <caption>How you stand</caption>
      <thead>
        <tr>
          <th scope="col">Chapter</th>
          <th scope="col">Answered</th>
          <th scope="col">Mastered</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, number, title, mastered, asked }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={`${import.meta.env.BASE_URL}chapters/${slug}/`}>
                {number} {title}
              </a>
            </th>
            <td>{asked}</td>
            <td>{mastered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
