import type { Moves } from "./moves.ts";
import type { Lecture, LectureState, Timer } from "./state.ts";
import type { Step } from "./steps.ts";

/** What is left of a pair's time, as a clock: 2:05; below zero the time is over. */
export const clock = (ms: number): string => {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

export const leftOf = (timer: Timer | undefined, minutes: number, now: number): number =>
  timer ? (timer.endsAt === null ? timer.leftMs : timer.endsAt - now) : minutes * 60_000;

const plural = (count: number) => `${count} ${count === 1 ? "hand" : "hands"}`;

/** Shows on the slides themselves what the state says of them: the answer, the hands, the clock. */
export function reflect({ store }: Lecture, steps: readonly Step[], moves: Moves, speaker: boolean): void {
  const show = (state: LectureState, index: number) => {
    const step = steps[index];
    if (!step) return;
    const open = state.revealed.includes(index);
    step.element.toggleAttribute("data-revealed", open);
    step.element.toggleAttribute("data-covered", step.asks && !open);
    showHands(step, state.tallies[index]?.counts ?? [], open || speaker);
  };
  const tick = () => {
    const state = store.getState();
    const step = steps[state.step];
    const face = step?.element.querySelector<HTMLElement>(".slide-minutes");
    if (!step || !face) return;
    const timer = state.timers[state.step];
    const left = leftOf(timer, step.pairMinutes, Date.now());
    const text = left <= 0 ? "Time" : clock(left);
    if (face.textContent !== text) face.textContent = text;
    face.toggleAttribute("data-running", timer?.endsAt != null && left > 0);
    face.toggleAttribute("data-over", left <= 0);
  };
  for (const [index, { element }] of steps.entries()) {
    const reveal = element.querySelector<HTMLDetailsElement>(".slide-reveal");
    // The answer keeps its room while it is covered, so that nothing moves when it is shown.
    if (reveal) reveal.open = true;
    element.querySelectorAll<HTMLElement>(".slide-options > li").forEach((option, place) => {
      option.addEventListener("click", (event) => {
        if (index === store.getState().step) moves.count(place, event.shiftKey ? -1 : 1);
      });
    });
    element.querySelector(".slide-minutes")?.addEventListener("click", () => moves.startTimer());
  }
  store.subscribe((now, was) => {
    if (now.step !== was.step || now.revealed !== was.revealed || now.tallies !== was.tallies)
      for (const index of steps.keys()) show(now, index);
    if (now.step !== was.step || now.timers !== was.timers) tick();
  });
  for (const index of steps.keys()) show(store.getState(), index);
  tick();
  setInterval(tick, 250);
}

/** Hands are shown with the answer; before it they would sway those who have not voted yet. */
function showHands({ element }: Step, counts: readonly number[], shown: boolean): void {
  const all = counts.reduce((sum, count) => sum + count, 0);
  element.querySelectorAll<HTMLElement>(".slide-options > li").forEach((option, index) => {
    const count = counts[index] ?? 0;
    let bar = option.querySelector<HTMLElement>(".slide-hands");
    if (!bar) {
      bar = document.createElement("span");
      bar.className = "slide-hands";
      option.append(bar);
    }
    bar.textContent = shown && all > 0 ? plural(count) : "";
    option.style.setProperty("--share", String(shown && all > 0 ? count / all : 0));
  });
}
