import { useEffect } from "react";
import { useStore } from "zustand";
import { standingOf } from "../progress/sittings.ts";
import { progressStore, wakeProgress } from "../progress/state.ts";

interface MasteryProps {
  readonly slug: string;
  /** The chapter's questions. */
  readonly ids: readonly string[];
}

/** How a reader stands with a chapter's questions, in a line. Says the same to everybody until storage has been looked at. */
export function Mastery({ slug, ids }: MasteryProps) {
  const { questions } = useStore(progressStore, (state) => state.record);
  useEffect(wakeProgress, []);
  const standings = ids.map((id) => standingOf(questions[`${slug}/${id}`]));
  const mastered = standings.filter((standing) => standing === "mastered").length;
  const begun = standings.some((standing) => standing !== "new");
  return (
    <p className="mastery" data-mastered={mastered}>
      <meter min={0} max={ids.length} value={mastered} aria-label="Questions mastered" />{" "}
      {begun
        ? `${mastered} of ${ids.length} questions mastered`
        : `${ids.length} questions to check yourself with`}
    </p>
  );
}
