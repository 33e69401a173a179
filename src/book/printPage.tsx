import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { findTarget, instanceOf } from "./check.ts";
import { type Chapter, pages } from "./library.ts";
import type { Outline, WidgetUse } from "./outline.ts";
import { type Page, PageContext } from "./page.ts";
import { printQuestion } from "./printQuestion.tsx";
import { vocabulary } from "./vocabulary.tsx";

/** The site's base path, ending in a slash. */
export const base = import.meta.env.BASE_URL;

export const chapterUrl = (chapter: Pick<Chapter, "slug">) => `${base}chapters/${chapter.slug}/`;

export const lectureUrl = (chapter: Pick<Chapter, "slug">) => `${base}lecture/${chapter.slug}/`;

interface Sheet {
  readonly outline: Outline;
  /** The chapter whose questions the prose asks. */
  readonly chapter?: Pick<Chapter, "slug" | "questions">;
  readonly content: ReactNode;
}

/** Prints prose with its figures and questions; ends in the definitions of the terms that it uses. */
export function printSheet({ outline, chapter, content }: Sheet): string {
  const uses = new Map<string, WidgetUse>(outline.widgets.map((use) => [use.name, use]));
  const instances = new Map(outline.widgets.map((use) => [use.name, instanceOf(use)]));
  const terms = new Set<string>();
  const page: Page = {
    base,
    instance(name) {
      const made = instances.get(name);
      if (made === undefined || typeof made === "string")
        throw new Error(made ?? `No figure is called "${name}".`);
      return made;
    },
    given: (name) => uses.get(name)?.params ?? {},
    resolve(reference) {
      const found = findTarget(reference, outline);
      if (typeof found === "string") throw new Error(found);
      const path = found.chapter ? chapterUrl(found.chapter) : "";
      return { url: `${path}#${found.target.id}`, target: found.target };
    },
    question: (id, number) => printQuestion(chapter?.slug ?? "", id, number, chapter?.questions[id]),
    useTerm: (id) => terms.add(id),
  };
  const print = (node: ReactNode) => renderToStaticMarkup(<PageContext value={page}>{node}</PageContext>);
  const body = print(content);
  return body + (terms.size > 0 ? print(<Definitions of={new Set(terms)} />) : "");
}

/** The glossary's entries for `of`, unseen: what a term's link is described by. */
function Definitions({ of }: { of: ReadonlySet<string> }) {
  const Glossary = pages.get("glossary")?.Prose;
  if (!Glossary) return null;
  const entry = ({ children, ...rest }: { children?: ReactNode; "data-section"?: string }) => {
    const id = rest["data-section"] ?? "";
    return of.has(id) ? <div id={`term-${id}`}>{children}</div> : null;
  };
  const nothing = () => null;
  return (
    <div hidden data-pagefind-ignore="">
      <Glossary
        components={{ ...vocabulary, section: entry, h2: nothing, p: PlainParagraph, Term: PlainParagraph }}
      />
    </div>
  );
}

/** Words only: a definition inside a definition would have no end. */
const PlainParagraph = ({ children }: { children?: ReactNode }) => <span>{children} </span>;
