import { describe, expect, it } from "vitest";
import { checkBook } from "./check.ts";
import { chapters, parts } from "./library.ts";
import { proseToHtml } from "./prose.ts";

describe("the book's prose", () => {
  it("points nowhere that does not exist", () => {
    expect(checkBook()).toEqual([]);
  });

  it.each(chapters.map((chapter) => [chapter.slug, chapter] as const))(
    "%s belongs to a part",
    (_, chapter) => {
      expect(parts[chapter.part - 1]).toBeDefined();
    },
  );
});

const questions = chapters.flatMap((chapter) =>
  Object.entries(chapter.questions).map(([id, question]) => [`${chapter.slug}/${id}`, question] as const),
);

describe("the book's questions", () => {
  it("set every formula in their texts", () => {
    const texts: string[] = [];
    JSON.stringify(questions, (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    for (const text of texts) expect(() => proseToHtml(text)).not.toThrow();
  });
});
