import { onInstance } from "../../widget/instances.ts";
import { pressPreset } from "./presets.ts";
import { startLecture } from "./start.tsx";

/** Shows the one figure of its own page to a room: a lecture of one slide, its presets as buttons and digits. */
export async function presentFigure(root: Document): Promise<void> {
  const island = root.querySelector<HTMLElement>("[data-island=widget]");
  const heading = root.querySelector("main h1");
  const holder = root.querySelector("#main");
  if (!island || !heading || !holder) return;
  const make = (tag: string, className: string, ...children: (Node | string)[]) => {
    const element = root.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const words = make("div", "slide-words slide-presets");
  const body = make("div", "slide-body", make("figure", "slide-figure", island), words);
  const step = make(
    "section",
    "step",
    make("div", "slide", make("h2", "slide-say", make("span", "", heading.textContent ?? "")), body),
  );
  step.id = "step-1";
  const main = make("main", "lecture", step);
  main.id = "main";
  main.dataset.lecture = `figure ${island.dataset.name}`;
  main.dataset.solo = "";
  holder.replaceWith(main);
  await new Promise<void>((resolve) => {
    const stop = onInstance((instance) => {
      const { presets = [] } = instance.definition;
      if (presets.length === 0) words.remove();
      presets.slice(0, 9).forEach(({ name }, index) => {
        const button = make("button", "", make("kbd", "", String(index + 1)), ` ${name}`);
        button.addEventListener("click", () => pressPreset(instance, index + 1));
        words.append(button);
      });
      queueMicrotask(() => stop());
      resolve();
    });
  });
  await startLecture(main, () => {});
}
