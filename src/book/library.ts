import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import type { Params } from "../params/index.ts";
import type { Questions } from "../quiz/authoring.ts";
import type { WidgetDefinition, WidgetView } from "../widget/define.ts";
import type { Outline } from "./outline.ts";

interface ProseModule {
  readonly default: (props: { components?: MDXComponents }) => ReactNode;
  readonly outline: Outline;
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

/** A chapter as its folder states it. */
export interface Chapter {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly part: number;
  readonly summary: string;
  readonly file: string;
  readonly Prose: ProseModule["default"];
  readonly outline: Outline;
  readonly questions: Questions;
  /** Whether the folder has a lecture. */
  readonly lectured: boolean;
}

const modules = import.meta.glob<ProseModule>("../../content/chapters/*/chapter.mdx", { eager: true });
const questionFiles = import.meta.glob<{ questions: Questions }>("../../content/chapters/*/questions.ts", {
  eager: true,
});
/** Which chapters have a lecture; what is in it is no concern of the book's text. */
const lectureFiles = import.meta.glob("../../content/chapters/*/lecture.ts");
const definitionFiles = import.meta.glob<WidgetDefinition>("../widgets/*/widget.ts", {
  eager: true,
  import: "default",
});
const viewFiles = import.meta.glob<WidgetView<Params, unknown>>("../widgets/*/View.tsx", {
  eager: true,
  import: "default",
});

function text(frontmatter: ProseModule["frontmatter"], key: string, file: string): string {
  const value = frontmatter?.[key];
  if (typeof value !== "string" || value === "")
    throw new Error(`${file}: the frontmatter needs "${key}: …".`);
  return value;
}

/** Every chapter on disk, in the order of their numbers. */
export const chapters: readonly Chapter[] = Object.entries(modules)
  .map(([path, module]) => {
    const file = path.replace("../../", "");
    const [, number, slug] = /\/(\d+)-([^/]+)\/chapter\.mdx$/.exec(path) ?? [];
    if (!number || !slug) throw new Error(`${file}: a chapter's folder is called NN-slug.`);
    return {
      number: Number(number),
      slug,
      title: text(module.frontmatter, "title", file),
      summary: text(module.frontmatter, "summary", file),
      part: Number(module.frontmatter?.part),
      file,
      Prose: module.default,
      outline: module.outline,
      questions: questionFiles[path.replace("chapter.mdx", "questions.ts")]?.questions ?? {},
      lectured: path.replace("chapter.mdx", "lecture.ts") in lectureFiles,
    };
  })
  .sort((a, b) => a.number - b.number);

/** A widget as its folder states it. */
export interface Widget {
  readonly definition: WidgetDefinition;
  readonly view: WidgetView<Params, unknown>;
}

/** Every widget on disk, by id. */
export const widgets: ReadonlyMap<string, Widget> = new Map(
  Object.entries(definitionFiles).flatMap(([path, definition]) => {
    const view = viewFiles[viewOf(path)];
    return view ? [[path.split("/").at(-2)!, { definition, view }] as const] : [];
  }),
);

/** Folders that state a widget and do not draw it. */
export const undrawn: readonly string[] = Object.keys(definitionFiles)
  .filter((path) => !viewFiles[viewOf(path)])
  .map((path) => path.replace("../", "src/"));

function viewOf(path: string): string {
  return path.replace("widget.ts", "View.tsx");
}

const backMatter = import.meta.glob<ProseModule>("../../content/*.mdx", { eager: true });

/** Prose that is no chapter: the glossary, the notation, the sources. */
export const pages: ReadonlyMap<
  string,
  { readonly file: string; readonly title: string; readonly summary: string } & Pick<
    Chapter,
    "Prose" | "outline"
  >
> = new Map(
  Object.entries(backMatter).map(([path, module]) => {
    const file = path.replace("../../", "");
    return [
      path.split("/").at(-1)!.replace(".mdx", ""),
      {
        file,
        title: text(module.frontmatter, "title", file),
        summary: text(module.frontmatter, "summary", file),
        Prose: module.default,
        outline: module.outline,
      },
    ];
  }),
);

/** The book's parts, in order; a chapter names its part by number. */
export const parts: readonly string[] = [
  "Orientation",
  "One variable",
  "Many variables",
  "Networks and backprop",
  "Uncertainty and fit",
  "Decompositions",
];
