import { expect, it } from "vitest";
import { chapters, widgets } from "../../book/library.ts";
import { firstVariant } from "../../book/printQuestion.tsx";

const calls = chapters.flatMap((chapter) =>
  Object.entries(chapter.questions).flatMap(([id, question]) => {
    const { figure } = firstVariant(question);
    return figure ? [[`${chapter.slug}/${id}`, chapter, figure] as const] : [];
  }),
);

it.each(calls)("%s shows a figure of its page, with values that it can have", (_, chapter, figure) => {
  const { name, set = {} } = figure;
  const use = chapter.outline.widgets.find((other) => other.name === name);
  expect(use, `a figure called ${name}`).toBeDefined();
  const { params } = widgets.get(use!.id)!.definition;
  for (const [param, value] of Object.entries(set)) {
    const kind = params[param];
    expect(kind, `a parameter ${param} of ${name}`).toBeDefined();
    if (String(value).startsWith("$")) continue;
    const wanted = /^-?[\d.]+$/.test(String(value)) ? Number(value) : value;
    const set = kind!.normalise(wanted);
    // Numbers are kept to twelve digits; a value that is moved further than that lies outside the range.
    if (typeof wanted === "number") expect(set).toBeCloseTo(wanted, 9);
    else expect(set).toEqual(wanted);
  }
});
