import { PageHead } from "../book/PageHead.tsx";
import { base, chapterUrl, lectureUrl } from "../book/printPage.tsx";
import type { ChapterLecture } from "./lectures.ts";
import { StepSlide } from "./StepSlide.tsx";

/** A lecture: all its steps, to be read as they stand; the script shows them one at a time. */
export function LecturePage({ lecture }: { lecture: ChapterLecture }) {
  const { chapter, minutes, steps } = lecture;
  return (
    <>
      <PageHead
        className="lecture-head"
        label="This lecture"
        links={
          <>
            <a href={chapterUrl(chapter)}>Chapter {chapter.number}</a>
            <a className="lecture-present" href={lectureUrl(chapter)}>
              Present
            </a>
            <a href={`${base}instructors/`}>For instructors</a>
          </>
        }
      />
      <main id="main" className="lecture" data-lecture={chapter.slug} data-minutes={minutes}>
        <div className="lecture-title">
          <p>
            Lecture · {steps.length} steps · {minutes} minutes
          </p>
          <h1>{chapter.title}</h1>
        </div>
        {steps.map((step) => (
          <StepSlide key={step.name} step={step} lecture={lecture} />
        ))}
      </main>
    </>
  );
}
