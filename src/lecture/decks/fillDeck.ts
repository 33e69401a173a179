import type { DeckItem } from "./deck.ts";
import { loadShelf, shelf } from "./shelf.ts";

const base = import.meta.env.BASE_URL;

/** Pages of the book, each fetched once. */
function pageFetcher() {
  const pages = new Map<string, Promise<Document | null>>();
  return (path: string) => {
    const found = pages.get(path);
    if (found) return found;
    const page = fetch(base + path)
      .then(async (response) =>
        response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null,
      )
      .catch(() => null);
    pages.set(path, page);
    return page;
  };
}

type FetchPage = ReturnType<typeof pageFetcher>;

const gone: Readonly<Record<DeckItem["kind"], string>> = {
  step: "This step is no longer in the book",
  figure: "This figure is no longer in the book",
  formula: "This formula is no longer in the book",
  question: "This question is no longer in the book",
};

const make = (tag: string, className: string, ...children: (Node | string)[]) => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};

/** A step around something of the book's, or around a sentence that says what is missing. */
function stepAround(item: DeckItem, content: HTMLElement): HTMLElement {
  const say = make("h2", "slide-say", make("span", "slide-number"), make("span", "", item.title));
  const body = make("div", "slide-body", content);
  return make("section", "step", make("div", "slide", say, body));
}

const missing = (item: DeckItem) => {
  const name = item.kind === "figure" ? item.id : `${item.chapter}, ${item.name}`;
  return stepAround(
    item,
    make("div", "slide-words", make("p", "slide-task", `${gone[item.kind]} (${name}). The others go on.`)),
  );
};

/** Gives a printed figure another name: two steps of a deck may hold the same one. */
function rename(step: HTMLElement, to: string): string | null {
  const island = step.querySelector<HTMLElement>("[data-island=widget]");
  const name = island?.dataset.name;
  if (!island || !name) return null;
  for (const element of [step, ...step.querySelectorAll<HTMLElement>("*")])
    for (const { name: attribute, value } of [...element.attributes]) {
      if (attribute === "data-props")
        element.setAttribute(attribute, JSON.stringify({ ...JSON.parse(value), name: to }));
      else if (value === name) element.setAttribute(attribute, to);
      else if (value.startsWith(`${name}.`)) element.setAttribute(attribute, to + value.slice(name.length));
    }
  return name;
}

async function stepOf(item: DeckItem, fetchPage: FetchPage): Promise<HTMLElement> {
  const adopt = (element: Element | null | undefined) =>
    element ? (document.importNode(element, true) as HTMLElement) : null;
  if (item.kind === "step") {
    const page = await fetchPage(`lecture/${item.chapter}/`);
    const step = adopt(page?.querySelector(`[data-step="${CSS.escape(item.name)}"]`));
    if (!step) return missing(item);
    for (const link of step.querySelectorAll(".slide-number")) link.replaceWith(make("span", "slide-number"));
    return step;
  }
  if (item.kind === "figure") {
    const page = await fetchPage(`widgets/${item.id}/`);
    const island = adopt(page?.querySelector("[data-island=widget]"));
    return island ? stepAround(item, make("figure", "slide-figure", island)) : missing(item);
  }
  const page = await fetchPage(`chapters/${item.chapter}/`);
  if (item.kind === "formula") {
    const formula = adopt(page?.getElementById(item.name)?.querySelector(".scrolls > .katex-display"));
    return formula
      ? stepAround(item, make("div", "slide-words", make("div", "slide-formula", formula)))
      : missing(item);
  }
  const question = adopt(page?.getElementById(`question-${item.name}`));
  return question
    ? stepAround(item, make("div", "slide-words", make("div", "slide-question", question)))
    : missing(item);
}

/** Prints the deck that the address names into `root`, from the book's own pages as they are now. Says whether there was one. */
export async function fillDeck(root: HTMLElement): Promise<boolean> {
  loadShelf();
  const { decks, open } = shelf.getState();
  const id = new URLSearchParams(location.search).get("deck") ?? open ?? "";
  const deck = Object.hasOwn(decks, id) ? decks[id] : undefined;
  if (!deck || deck.items.length === 0) return false;
  const fetchPage = pageFetcher();
  const steps = await Promise.all(deck.items.map((item) => stepOf(item, fetchPage)));
  const query = new URLSearchParams(location.search);
  steps.forEach((step, index) => {
    const item = deck.items[index]!;
    const name = `d${index + 1}`;
    rename(step, name);
    // The state in which a figure was collected, unless the address of this lecture says another.
    if (item.kind === "figure")
      for (const [key, value] of new URLSearchParams(item.query))
        if (!query.has(`${name}.${key}`)) query.set(`${name}.${key}`, value);
    step.id = `step-${index + 1}`;
    step.removeAttribute("aria-labelledby");
    const say = step.querySelector(".slide-say > :last-child");
    if (say && item.title && say.textContent !== item.title && item.kind !== "step")
      say.textContent = item.title;
    const number = step.querySelector(".slide-number");
    if (number) number.textContent = String(index + 1);
    if (item.notes) {
      step.querySelector(".slide-notes")?.remove();
      const notes = make("aside", "slide-notes", item.notes);
      notes.hidden = true;
      step.append(notes);
    }
    root.append(step);
  });
  history.replaceState(history.state, "", `${location.pathname}?${query}${location.hash}`);
  const heading = root.querySelector("h1");
  if (heading) heading.textContent = deck.title;
  document.title = `${deck.title} · Nabla`;
  root.dataset.lecture = `deck ${id}`;
  return true;
}
