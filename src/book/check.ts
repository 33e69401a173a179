import { checkQuestion } from "../quiz/checkQuestion.ts";
import { quantityOf } from "../widget/live.ts";
import { createInstance, type WidgetInstance } from "../widget/store.ts";
import { type Chapter, chapters, pages, undrawn, widgets } from "./library.ts";
import type { Outline, Place, Target, WidgetUse } from "./outline.ts";

/** A fault in the prose, at its place. */
export interface Fault extends Place {
  readonly message: string;
}

/** The closest of `names` to what was written, as a proposal; names are few, so plain edit distance will do. */
export function nearest(written: string, names: readonly string[]): string {
  const distance = (a: string, b: string) => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length]!;
  };
  const best = [...names].sort((a, b) => distance(written, a) - distance(written, b))[0];
  return best === undefined ? "there is none yet" : `did you mean "${best}"? There are ${names.join(", ")}`;
}

/** Makes the instance that the prose places, or says what is wrong with it. */
export function instanceOf({ id, name, params }: WidgetUse): WidgetInstance | string {
  const widget = widgets.get(id);
  if (!widget) return `There is no widget "${id}"; ${nearest(id, [...widgets.keys()])}.`;
  const kinds = widget.definition.params;
  for (const [key, value] of Object.entries(params)) {
    const kind = kinds[key];
    if (!kind) return `The widget "${id}" has no parameter "${key}"; ${nearest(key, Object.keys(kinds))}.`;
    const normal = kind.normalise(value);
    if (normal === undefined || !kind.equals(normal, value))
      return `The widget "${id}" cannot have ${key} = ${JSON.stringify(value)}: ${kind.describe()}.`;
  }
  try {
    return createInstance(id, name, widget.definition, widget.view, params);
  } catch (error) {
    return `The widget "${id}" cannot show these parameters: ${error instanceof Error ? error.message : error}`;
  }
}

/** Finds a numbered thing: `figure:secant` on this page, `slug/figure:secant` in another chapter. */
export function findTarget(
  reference: string,
  home: Outline,
): { chapter: Chapter | null; target: Target } | string {
  const [, slug, kind, name] = /^(?:([\w-]+)\/)?(\w+):([\w-]+)$/.exec(reference) ?? [];
  if (!kind) return `A reference reads kind:name or chapter/kind:name, not "${reference}".`;
  const chapter = slug === undefined ? null : chapters.find((other) => other.slug === slug);
  if (chapter === undefined)
    return `There is no chapter "${slug}"; ${nearest(
      slug!,
      chapters.map((other) => other.slug),
    )}.`;
  const { targets } = chapter?.outline ?? home;
  const target = targets.find((other) => other.kind === kind && other.name === name);
  const names = targets.map((other) => `${other.kind}:${other.name}`);
  return target
    ? { chapter, target }
    : `Nothing here is called "${kind}:${name}"; ${nearest(`${kind}:${name}`, names)}.`;
}

/** All ids that a page's links may point to. */
const idsOf = (outline: Outline) => new Set(outline.targets.map((target) => target.id));

/** What a page's address holds, or null where there is no such page. */
function outlineAt(path: string): Outline | null {
  const [, slug] = /^\/chapters\/([\w-]+)\/$/.exec(path) ?? [];
  if (slug) return chapters.find((chapter) => chapter.slug === slug)?.outline ?? null;
  const [, page] = /^\/([\w-]+)\/$/.exec(path) ?? [];
  const [, lecture] = /^\/lecture\/([\w-]+)\/$/.exec(path) ?? [];
  if (lecture) return chapters.some(({ slug, lectured }) => slug === lecture && lectured) ? empty : null;
  if (page) return pages.get(page)?.outline ?? (["widgets", "review", "decks"].includes(page) ? empty : null);
  const [, widget] = /^\/widgets\/([\w-]+)\/$/.exec(path) ?? [];
  return path === "/" || (widget && widgets.has(widget)) ? empty : null;
}
const empty: Outline = { targets: [], widgets: [], references: [] };

/** Everything in the book's prose that points nowhere or asks for what cannot be. */
export function checkBook(): readonly Fault[] {
  const faults: Fault[] = undrawn.map((file) => ({
    file,
    line: 1,
    column: 1,
    message: "The folder has no View.tsx.",
  }));
  for (const chapter of chapters)
    for (const [id, question] of Object.entries(chapter.questions))
      for (const fault of checkQuestion(question))
        faults.push({
          file: chapter.file.replace("chapter.mdx", "questions.ts"),
          line: 1,
          column: 1,
          message: `"${id}": ${fault}`,
        });
  const terms = idsOf(pages.get("glossary")?.outline ?? empty);
  const proses: readonly (Pick<Chapter, "outline"> & Partial<Pick<Chapter, "questions">>)[] = [
    ...chapters,
    ...pages.values(),
  ];
  for (const { outline, questions = {} } of proses) {
    const instances = new Map<string, WidgetInstance>();
    for (const use of outline.widgets) {
      const made = instanceOf(use);
      if (typeof made === "string") faults.push({ ...use.place, message: made });
      else instances.set(use.name, made);
    }
    const missingQuantity = (to: string): string | null => {
      const [name = "", key = ""] = to.split(".");
      const instance = instances.get(name);
      if (!instance)
        return `No figure on this page is called "${name}"; ${nearest(name, [...instances.keys()])}.`;
      const { quantities, values } = instance.store.getState();
      if (quantityOf(instance.store.getState(), key) !== undefined || key in values) return null;
      return `The figure "${name}" has no quantity "${key}"; ${nearest(key, [...Object.keys(quantities), ...Object.keys(values)])}.`;
    };
    const problems = {
      live: missingQuantity,
      "formula-link": missingQuantity,
      ref: (to: string) => {
        const found = findTarget(to, outline);
        return typeof found === "string" ? found : null;
      },
      term: (to: string) =>
        terms.has(to) ? null : `The glossary has no "${to}"; ${nearest(to, [...terms])}.`,
      question: (to: string) =>
        to in questions
          ? null
          : `This chapter's questions.ts has no "${to}"; ${nearest(to, Object.keys(questions))}.`,
      link: (to: string) => {
        const [address, id] = to.split("#") as [string, string | undefined];
        const path = address.replace(/\?.*$/, "");
        const there = path === "" ? outline : outlineAt(path);
        if (!there) return `The link ${to} leads nowhere: there is no page ${path}.`;
        return id && !idsOf(there).has(id)
          ? `The link ${to} leads nowhere; ${nearest(id, [...idsOf(there)])}.`
          : null;
      },
    };
    for (const { kind, to, place } of outline.references) {
      const message = problems[kind](to);
      if (message) faults.push({ ...place, message });
    }
  }
  return faults;
}
