/**
 * Sections below the window wait for their layout, so that the first paint is quick. Once the page is quiet they are
 * laid out one at a time, so that searching, printing and jumping meet the whole chapter.
 */
export function settleSections(root: Document): void {
  const waiting = [...root.querySelectorAll<HTMLElement>("main > section")];
  const next = () => {
    const section = waiting.shift();
    if (!section) return;
    section.style.contentVisibility = "visible";
    soon(next);
  };
  soon(next);
}

/** Safari has no idle callback. */
const soon = (work: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work, 50);
