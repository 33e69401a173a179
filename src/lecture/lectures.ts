import { type Chapter, chapters } from "../book/library.ts";
import type { WidgetUse } from "../book/outline.ts";
import type { Lecture, LectureStep } from "./authoring.ts";

const files = import.meta.glob<Lecture>("../../content/chapters/*/lecture.ts", {
  eager: true,
  import: "lecture",
});

/** A step with what the page needs to name it. */
export interface PlacedStep extends LectureStep {
  /** From 1. */
  readonly number: number;
  /** Its name in decks, from its own words: it stays when steps are put before it. */
  readonly name: string;
  /** The chapter's figure with the step's parameters; a name alone where the chapter has no such figure. */
  readonly use: WidgetUse | string | null;
}

/** A chapter's lecture. */
export interface ChapterLecture {
  readonly chapter: Chapter;
  readonly file: string;
  readonly minutes: number;
  readonly steps: readonly PlacedStep[];
}

/** "Catch the misprint: $f'$" as `catch-the-misprint`. */
const slugOf = (say: string) =>
  say
    .replace(/\$[^$]*\$/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "step";

function place(chapter: Chapter, file: string, steps: readonly LectureStep[]): PlacedStep[] {
  const taken = new Map<string, number>();
  return steps.map((step, index) => {
    const slug = slugOf(step.say);
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    const number = index + 1;
    return {
      ...step,
      number,
      name: before === 0 ? slug : `${slug}-${before + 1}`,
      use: step.figure ? figureOf(chapter, file, step.figure, number) : null,
    };
  });
}

/** Each step has a figure of its own, so that going back finds it as it was left: `gears-2` is the gears of step 2. */
function figureOf(
  { outline }: Chapter,
  file: string,
  { name, set = {} }: NonNullable<LectureStep["figure"]>,
  number: number,
): WidgetUse | string {
  const use = outline.widgets.find((placed) => placed.name === name);
  return use
    ? {
        id: use.id,
        name: `${name}-${number}`,
        params: { ...use.params, ...set },
        place: { file, line: 1, column: 1 },
      }
    : name;
}

/** Every lecture on disk, in the order of the chapters. */
export const lectures: readonly ChapterLecture[] = chapters.flatMap((chapter) => {
  const path = chapter.file.replace("chapter.mdx", "lecture.ts");
  const lecture = files[`../../${path}`];
  return lecture
    ? [{ chapter, file: path, minutes: lecture.minutes, steps: place(chapter, path, lecture.steps) }]
    : [];
});

/** A step's formulas, in order. */
export const formulasOf = ({ formula = [] }: LectureStep): readonly string[] =>
  typeof formula === "string" ? [formula] : formula;
