import { type ReactNode, useEffect, useRef, useState } from "react";
import { chapterPage, fetchQuestion, fetchSolution } from "../paper.ts";
import { sittingsOf } from "../progress/sittings.ts";
import { progressStore } from "../progress/state.ts";
import type { ChapterName } from "./chapterName.ts";

interface AskingProps {
  /** What is asked, in order: `chapter/question`. */
  readonly round: readonly string[];
  readonly chapters: readonly ChapterName[];
  readonly onEnd: () => void;
}

type Shown =
  | { readonly state: "loading" }
  | { readonly state: "gone" | "failed" }
  | { readonly state: "asked"; readonly element: ReactNode };

/** A round of review: one question after another, each taken from its chapter's page. */
export function Asking({ round, chapters, onEnd }: AskingProps) {
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState<Shown>({ state: "loading" });
  const [answered, setAnswered] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = round[place] ?? "";
  const chapter = chapters.find(({ slug }) => key.startsWith(`${slug}/`));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads the same question once more
  useEffect(() => {
    let stale = false;
    setShown({ state: "loading" });
    setAnswered(false);
    heading.current?.focus();
    load(key, () => setAnswered(true)).then(
      (found) => !stale && setShown(found),
      () => !stale && setShown({ state: "failed" }),
    );
    return () => {
      stale = true;
    };
  }, [key, attempt]);

  const last = place === round.length - 1;
  return (
    <div className="review-round">
      <h2 ref={heading} tabIndex={-1}>
        Question {place + 1} of {round.length}
        {chapter && <span className="review-from"> from {chapter.title}</span>}
      </h2>
      <div aria-busy={shown.state === "loading"}>
        {shown.state === "asked" && shown.element}
        {shown.state === "gone" && (
          <p>This question is no longer in the book. What you answered to it is kept.</p>
        )}
        {shown.state === "failed" && (
          <p role="status">
            The question could not be fetched.{" "}
            <button type="button" className="quiet" onClick={() => setAttempt(attempt + 1)}>
              Try again
            </button>
          </p>
        )}
      </div>
      <p className="question-acts">
        <button
          type="button"
          className={answered ? "" : "quiet"}
          onClick={() => (last ? onEnd() : setPlace(place + 1))}
        >
          {last ? "End" : answered ? "Next" : "Skip"}
        </button>
      </p>
    </div>
  );
}

/** Fetches a question and makes it ready to be asked; one with variants comes in another one each time. */
async function load(key: string, onAnswered: () => void): Promise<Shown> {
  const found = await fetchQuestion(key);
  if (!found) return { state: "gone" };
  const { loadQuestion } = await import("../island.tsx");
  const { questions } = progressStore.getState().record;
  const [slug = "", id = ""] = key.split("/");
  const { element, mounted } = await loadQuestion(id, found, {
    progressKey: key,
    home: chapterPage(slug),
    solution: await fetchSolution(key),
    seed: sittingsOf(questions[key] ?? []).length,
    onOutcome: onAnswered,
  });
  return {
    state: "asked",
    element: (
      <Mounted key={key} then={mounted}>
        {element}
      </Mounted>
    ),
  };
}

/** Announces what has come onto the page. */
function Mounted({ then, children }: { then: (() => void) | undefined; children: ReactNode }) {
  useEffect(() => then?.(), [then]);
  return children;
}
