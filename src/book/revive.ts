import type { ReactNode } from "react";

interface IslandModule {
  load(props: unknown, printed: string): Promise<{ element: ReactNode; mounted?: () => void }>;
}

/** Every room that has islands says how to load them in its `island.tsx`. */
const rooms = import.meta.glob<IslandModule>("../*/island.tsx");

/** How far below the window an island begins to wake. */
const approach = "600px";

/**
 * Brings the printed islands to life: on approach, on first touch, or when the browser is idle. One that cannot be
 * loaded keeps its printed picture and says so; the others go on. Returns how to wake all that still sleep, at once.
 */
export function reviveIslands(root: ParentNode): () => void {
  const asleep = new Set(root.querySelectorAll<HTMLElement>("[data-island]"));
  const wake = (element: HTMLElement) => {
    if (!asleep.delete(element)) return;
    seen.unobserve(element);
    revive(element).catch((error: unknown) => {
      console.error(error);
      sayUnavailable(element);
    });
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) wake(entry.target as HTMLElement);
    },
    { rootMargin: approach },
  );
  for (const element of asleep) {
    seen.observe(element);
    element.addEventListener("pointerenter", () => wake(element), { once: true });
    element.addEventListener("focusin", () => wake(element), { once: true });
  }
  const next = () => {
    const [first] = asleep;
    if (!first) return;
    wake(first);
    whenIdle(next);
  };
  whenIdle(next);
  return () => {
    for (const element of asleep) wake(element);
  };
}

/** Safari has no idle callback. */
const whenIdle = (work: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 4000 }) : setTimeout(work, 300);

async function revive(element: HTMLElement): Promise<void> {
  const { island = "", props = "{}", name = "" } = element.dataset;
  const room = rooms[`../${island}/island.tsx`];
  if (!room) throw new Error(`There is no island of the kind "${island}".`);
  const printed = element.innerHTML;
  const [{ hydrate }, { load }] = await Promise.all([import("./hydrate.tsx"), room()]);
  const { element: node, mounted } = await load(JSON.parse(props), printed);
  hydrate(element, node, name, mounted);
}

function sayUnavailable(element: HTMLElement) {
  const words = document.createElement("p");
  words.className = "notices";
  words.setAttribute("role", "status");
  words.textContent = "This part could not be loaded, so it stands still. Reload the page to try again.";
  element.append(words);
}
