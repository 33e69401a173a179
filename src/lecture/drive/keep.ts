import type { Lecture, LectureState } from "./state.ts";

/** What this window would lose by a reload if no other window were there to tell it. */
const kept = [
  "step",
  "strokes",
  "tallies",
  "timers",
  "beganAt",
  "enteredAt",
  "spentMs",
  "revealed",
  "night",
] as const;

/** The step that an address names, and whether its answer is open. */
export function readHash(hash: string): { readonly step: number; readonly revealed: boolean } | null {
  const [, number, revealed] = /^#step-(\d+)(-revealed)?$/.exec(hash) ?? [];
  return number ? { step: Number(number) - 1, revealed: revealed !== undefined } : null;
}

const hashOf = ({ step, revealed }: LectureState) =>
  `#step-${step + 1}${revealed.includes(step) ? "-revealed" : ""}`;

/** Takes up what the address says and what this tab kept, and keeps both up to date. */
export function keepPlace({ store }: Lecture, key: string, steps: number, reloaded: boolean): void {
  const place = `nabla.lecture.1 ${key}`;
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    if (typeof found === "object" && found !== null)
      for (const name of kept) if (name in found) store.setState({ [name]: Reflect.get(found, name) });
  } catch {
    // A tab that keeps nothing, or something unreadable, begins afresh.
  }
  store.setState(({ step }) => ({ step: Math.min(steps - 1, Math.max(0, Number(step) || 0)) }));
  const asked = readHash(location.hash);
  // Where a tab comes back, what it kept is newer than its address, which may rest for a moment.
  const known = reloaded && store.getState().beganAt !== null;
  if (asked && !known) {
    const step = Math.min(steps - 1, Math.max(0, asked.step));
    const others = store.getState().revealed.filter((other) => other !== step);
    store.setState({ step, revealed: asked.revealed ? [...others, step] : others });
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const state = store.getState();
    // A single figure's address names nothing but its state.
    const hash = steps > 1 ? hashOf(state) : location.hash;
    if (hash !== location.hash)
      history.replaceState(history.state, "", location.pathname + location.search + hash);
    try {
      sessionStorage.setItem(
        place,
        JSON.stringify(Object.fromEntries(kept.map((name) => [name, state[name]]))),
      );
    } catch {
      // The lecture goes on without being kept.
    }
  };
  // Browsers refuse more than about 100 changes of the address in 30 seconds.
  store.subscribe(() => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      write();
    }, 250);
  });
  addEventListener("pagehide", write);
}
