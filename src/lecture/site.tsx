import type { Outline } from "../book/outline.ts";
import type { Printed } from "../book/printed.ts";
import { printSheet } from "../book/printPage.tsx";
import { DeckPage, DecksPage } from "./DecksPage.tsx";
import handout from "./handout.css?inline";
import { LecturePage } from "./LecturePage.tsx";
import { type ChapterLecture, lectures } from "./lectures.ts";

/** Pages that are no chapter's lecture. */
const decks: Readonly<Record<string, () => Printed>> = {
  "/decks/": () => ({
    kind: "prose",
    title: "Your own lectures · Nabla",
    description: "Put a lecture together from the book's steps, figures, formulas and questions.",
    styles: handout,
    html: printSheet({ outline: none, content: <DecksPage /> }),
  }),
  "/decks/present/": () => ({
    kind: "deck",
    title: "A deck · Nabla",
    description: "A lecture of your own, presented.",
    styles: handout,
    html: printSheet({ outline: none, content: <DeckPage /> }),
  }),
};

/** Every path of the lectures, below the site's base. */
export const paths: readonly string[] = [
  ...lectures.map(({ chapter }) => `/lecture/${chapter.slug}/`),
  ...Object.keys(decks),
];

const none: Outline = { targets: [], widgets: [], references: [] };

/** The figures of all steps. */
const outlineOf = ({ chapter, steps }: ChapterLecture): Outline => ({
  ...chapter.outline,
  widgets: steps.flatMap(({ use }) => (use === null || typeof use === "string" ? [] : [use])),
});

/** Prints the lecture at `path`; null for every path that is none. */
export function renderPage(path: string): Printed | null {
  const deck = Object.hasOwn(decks, path) ? decks[path] : undefined;
  if (deck) return deck();
  const [, slug] = /^\/lecture\/([\w-]+)\/$/.exec(path) ?? [];
  const lecture = lectures.find(({ chapter }) => chapter.slug === slug);
  if (!lecture) return null;
  const { chapter } = lecture;
  return {
    kind: "lecture",
    title: `${chapter.title}: the lecture · Nabla`,
    description: `A lecture of ${lecture.steps.length} steps on ${chapter.title.toLowerCase()}, with the chapter's figures live: to present from a keyboard or a clicker, or to print as a hand-out.`,
    styles: handout,
    html: printSheet({
      outline: outlineOf(lecture),
      chapter,
      content: <LecturePage lecture={lecture} />,
    }),
  };
}
