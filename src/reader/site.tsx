import { type Chapter, chapters, pages, parts, widgets } from "../book/library.ts";
import type { Outline } from "../book/outline.ts";
import type { Printed } from "../book/printed.ts";
import { base, printSheet } from "../book/printPage.tsx";
import { printPaper, printSolutions } from "../book/printQuestion.tsx";
import { vocabulary, WidgetIsland } from "../book/vocabulary.tsx";
import { paperFile, solutionsFile } from "../quiz/paper.ts";
import { ChapterPage } from "./ChapterPage.tsx";
import { Frame } from "./Frame.tsx";
import { Gallery } from "./Gallery.tsx";
import { HomePage } from "./HomePage.tsx";
import { ReviewPage } from "./review/ReviewPage.tsx";
import { WidgetPage } from "./WidgetPage.tsx";

const none: Outline = { targets: [], widgets: [], references: [] };
const cover = "tangent";

/** One widget alone, under its own id. */
const alone = (id: string): Outline => ({
  ...none,
  widgets: [{ id, name: id, params: {}, place: { file: `src/widgets/${id}/widget.ts`, line: 1, column: 1 } }],
});

const everyWidget: Outline = { ...none, widgets: [...widgets.keys()].flatMap((id) => alone(id).widgets) };

/** The chapters in which a widget is placed. */
const occurrences = (id: string): readonly Chapter[] =>
  chapters.filter((chapter) => chapter.outline.widgets.some((use) => use.id === id));

const printers: Record<string, (name: string) => Printed | null> = {
  "": () => ({
    kind: "home",
    title: "Nabla: the mathematics behind machine learning, live",
    description:
      "An interactive textbook of derivatives, gradients, the chain rule and backpropagation: every figure can be touched, every number is computed live.",
    html: printSheet({
      outline: alone(cover),
      content: (
        <Frame>
          <HomePage
            chapters={chapters}
            parts={parts}
            back={[...pages].map(([name, { title, summary }]) => ({ name, title, summary }))}
            cover={<WidgetIsland name={cover} />}
          />
        </Frame>
      ),
    }),
  }),
  chapters(slug) {
    const index = chapters.findIndex((chapter) => chapter.slug === slug);
    const chapter = chapters[index];
    if (!chapter) return null;
    return {
      kind: "chapter",
      title: `${chapter.title} · Nabla`,
      description: chapter.summary,
      files: {
        [paperFile]: JSON.stringify(printPaper(chapter)),
        [solutionsFile]: JSON.stringify(printSolutions(chapter)),
      },
      html: printSheet({
        outline: chapter.outline,
        chapter,
        content: (
          <ChapterPage
            chapter={chapter}
            previous={chapters[index - 1]}
            next={chapters[index + 1]}
            part={parts[chapter.part - 1]}
          />
        ),
      }),
    };
  },
  review: () => ({
    kind: "prose",
    title: "Review · Nabla",
    description: "Questions of the book that you have answered, asked again before you forget them.",
    html: printSheet({ outline: none, content: <ReviewPage /> }),
  }),
  widgets(id) {
    if (id === "") {
      return {
        kind: "gallery",
        title: "Figures · Nabla",
        description: "Every figure of the book, each alone on its page.",
        html: printSheet({
          outline: everyWidget,
          content: (
            <Frame>
              <h1>Figures</h1>
              <p className="lede">
                Every figure of the book, each alone on its page, to open, embed or take away.
              </p>
              <Gallery widgets={widgets} />
            </Frame>
          ),
        }),
      };
    }
    const widget = widgets.get(id);
    if (!widget) return null;
    const { title, summary } = widget.definition;
    return {
      kind: "widget",
      title: `${title} · Nabla`,
      description: summary,
      html: printSheet({
        outline: alone(id),
        content: (
          <Frame>
            <WidgetPage id={id} widget={widget} chapters={occurrences(id)} />
          </Frame>
        ),
      }),
    };
  },
};

/** A page of prose that is no chapter. */
function printProse(name: string): Printed | null {
  const page = pages.get(name);
  if (!page) return null;
  const { Prose } = page;
  return {
    kind: "prose",
    title: `${page.title} · Nabla`,
    description: page.summary,
    html: printSheet({
      outline: page.outline,
      content: (
        <Frame>
          <h1>{page.title}</h1>
          <Prose components={vocabulary} />
        </Frame>
      ),
    }),
  };
}

/** Every path of the site, below its base, each ending in a slash. */
export const paths: readonly string[] = [
  "/",
  ...chapters.map((chapter) => `/chapters/${chapter.slug}/`),
  ...[...pages.keys()].map((name) => `/${name}/`),
  "/review/",
  "/widgets/",
  ...[...widgets.keys()].map((id) => `/widgets/${id}/`),
];

/** Prints the page at `path`; a path that leads nowhere gives a page that says so. */
export function renderPage(path: string): Printed {
  const [, room = "", name = ""] = path.split("/");
  const found = Object.hasOwn(printers, room) ? printers[room]?.(name) : printProse(room);
  return (
    found ?? {
      kind: "missing",
      title: "No such page · Nabla",
      description: "This address leads nowhere in the book.",
      html: printSheet({
        outline: none,
        content: (
          <Frame>
            <h1>No such page</h1>
            <p>
              This address leads nowhere in the book. The <a href={`${base}#contents`}>contents</a> list what
              there is.
            </p>
          </Frame>
        ),
      }),
    }
  );
}
