import type { ReactNode } from "react";
import type { Chapter } from "../book/library.ts";
import { base, chapterUrl } from "../book/printPage.tsx";

interface Props {
  readonly chapters: readonly Chapter[];
  readonly parts: readonly string[];
  /** What stands behind the chapters: glossary, notation, sources. */
  readonly back: readonly { readonly name: string; readonly title: string; readonly summary: string }[];
  readonly cover: ReactNode;
}

/** The cover: what the book is, one live figure, and what there is to read. */
export function HomePage({ chapters, parts, back, cover }: Props) {
  const first = chapters[0];
  return (
    <>
      <div className="cover">
        <div className="cover-words">
          <h1>The mathematics behind machine learning, live</h1>
          <p className="lede">
            Nabla is a textbook you can touch. Drag a point and its slope answers; type your own function and
            the book differentiates it. Every number on these pages is computed as you read, by a small
            autodiff core that the book itself explains.
          </p>
          {first && (
            <p>
              <a className="begin" href={chapterUrl(first)}>
                Begin with “{first.title}”
              </a>
            </p>
          )}
        </div>
        <figure className="cover-figure">{cover}</figure>
      </div>
      <section id="contents" className="book-contents" aria-labelledby="contents-heading">
        <h2 id="contents-heading">Contents</h2>
        {parts.map((part, index) => {
          const inside = chapters.filter((chapter) => chapter.part === index + 1);
          if (inside.length === 0) return null;
          return (
            <div key={part} className="part">
              <h3>
                Part {index + 1} · {part}
              </h3>
              <ol>
                {inside.map((chapter) => (
                  <li key={chapter.slug} value={chapter.number}>
                    <a href={chapterUrl(chapter)}>{chapter.title}</a>
                    <p>{chapter.summary}</p>
                  </li>
                ))}
              </ol>
            </div>
          );
        })}
        <div className="part">
          <h3>At the back</h3>
          <ul>
            {back.map(({ name, title, summary }) => (
              <li key={name}>
                <a href={`${base}${name}/`}>{title}</a>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
