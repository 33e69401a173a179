import { expect, it } from "vitest";
import { instanceOf } from "../../book/check.ts";
import { chapters } from "../../book/library.ts";
import { firstVariant } from "../printQuestion.tsx";

const calls = chapters.flatMap((chapter) =>
  Object.entries(chapter.questions).flatMap(([id, question]) => {
    const { figure } = firstVariant(question);
    return figure ? [[`${chapter.slug}/${id}`, chapter, figure] as const] : [];
  }),
);

it.each(calls)(
  "%s shows a figure of its page, with parameters that it can have",
  (_, chapter, { name, set = {} }) => {
    const use = chapter.outline.widgets.find((other) => other.name === name);
    expect(use, `a figure called ${name}`).toBeDefined();
    const params = Object.fromEntries(
      Object.entries(set)
        .filter(([, value]) => !String(value).startsWith("$"))
        .map(([param, value]) => [param, /^-?[\d.]+$/.test(String(value)) ? Number(value) : value]),
    );
    expect(instanceOf({ ...use!, params: { ...use!.params, ...params } })).not.toBeTypeOf("string");
  },
);
