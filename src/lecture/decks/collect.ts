import { onInstance } from "../../widget/instances.ts";
import { queryOf } from "../../widget/store.ts";
import type { DeckItem } from "./deck.ts";
import { collect, loadShelf, shelf } from "./shelf.ts";

/** Offers, on a page of the book, to collect its figures, formulas, questions and steps into the open deck. */
export function offerCollecting(root: Document): void {
  loadShelf();
  const slug = /\/(?:chapters|lecture)\/([\w-]+)\//.exec(location.pathname)?.[1];
  const offer = (beside: Element, item: () => DeckItem) => {
    const button = root.createElement("button");
    button.type = "button";
    button.className = "collect";
    button.textContent = "Add to deck";
    button.addEventListener("click", () => {
      collect(item());
      const { decks, open } = shelf.getState();
      button.textContent = `In “${open === null ? "" : decks[open]?.title}”`;
      setTimeout(() => (button.textContent = "Add to deck"), 2000);
    });
    beside.after(button);
  };
  onInstance((instance) => {
    const island = root.querySelector(`[data-island=widget][data-name="${CSS.escape(instance.name)}"]`);
    if (island && !island.closest(".step"))
      offer(island, () => ({
        kind: "figure",
        id: instance.id,
        query: queryOf(instance),
        title: instance.definition.title,
        notes: "",
      }));
  });
  if (!slug) return;
  for (const equation of root.querySelectorAll(".equation[id]"))
    offer(equation, () => ({
      kind: "formula",
      chapter: slug,
      name: equation.id,
      title: equation.closest("section")?.querySelector("h2")?.lastChild?.textContent?.trim() ?? "Formula",
      notes: "",
    }));
  for (const question of root.querySelectorAll("[id^=question-]:has(> [data-island=quiz])"))
    offer(question, () => ({
      kind: "question",
      chapter: slug,
      name: question.id.replace("question-", ""),
      title: "A question",
      notes: "",
    }));
  for (const step of root.querySelectorAll<HTMLElement>(".step[data-step]"))
    offer(step.querySelector(".slide")!, () => ({
      kind: "step",
      chapter: slug,
      name: step.dataset.step ?? "",
      title: step.querySelector(".slide-say > :last-child")?.textContent ?? "",
      notes: "",
    }));
}
