import type { Chapter } from "../book/library.ts";
import { chapterUrl, lectureUrl } from "../book/printPage.tsx";
import { vocabulary } from "../book/vocabulary.tsx";
import { Frame } from "./Frame.tsx";
import { Answers, ChapterMastery } from "./review/printAnswers.tsx";

interface Props {
  readonly chapter: Chapter;
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
  readonly part: string | undefined;
}

/** A chapter: its contents at the left, the text, and the ways on. */
export function ChapterPage({ chapter, previous, next, part }: Props) {
  const { Prose } = chapter;
  const sections = chapter.outline.targets.filter((target) => target.kind === "section");
  return (
    <Frame
      contents={
        <nav className="contents" aria-label="This chapter">
          <p className="contents-title">Chapter {chapter.number}</p>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>
                  <span className="contents-number">{section.number}</span> {section.title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      }
    >
      <header className="chapter-head">
        <p className="chapter-part">
          Part {chapter.part} · {part}
        </p>
        <h1>
          <span className="chapter-number">{chapter.number}</span> {chapter.title}
        </h1>
      </header>
      {chapter.lectured && (
        <p className="chapter-lecture">
          <a href={lectureUrl(chapter)}>Lecture</a> · <a href={`${lectureUrl(chapter)}?read`}>hand-out</a>
        </p>
      )}
      <ChapterMastery of={chapter} />
      <Prose components={vocabulary} />
      <Answers of={chapter} />
      <nav className="onward" aria-label="Chapters">
        {previous && (
          <a rel="prev" href={chapterUrl(previous)}>
            ← {previous.number} {previous.title}
          </a>
        )}
        {next && (
          <a rel="next" href={chapterUrl(next)}>
            {next.number} {next.title} →
          </a>
        )}
      </nav>
    </Frame>
  );
}
