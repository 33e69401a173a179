import type { Lecture, LectureState, Patch, Tally } from "./state.ts";
import type { Step } from "./steps.ts";

const minuteMs = 60_000;

/** What entering a step does to the clocks. */
function entering(state: LectureState, to: number, now: number): Patch {
  const { step, enteredAt, spentMs } = state;
  const spent = enteredAt === null ? 0 : now - enteredAt;
  return {
    step: to,
    enteredAt: now,
    beganAt: state.beganAt ?? now,
    spentMs: { ...spentMs, [step]: (spentMs[step] ?? 0) + spent },
    enlarged: false,
    whole: false,
    pointer: null,
    stroke: [],
  };
}

/** All that a speaker can do, for keys, clicker, touch and buttons alike. */
export function movesOf({ store, change }: Lecture, steps: readonly Step[]) {
  const now = () => store.getState();
  const here = () => steps[now().step]!;

  const goTo = (to: number) => {
    const step = Math.min(steps.length - 1, Math.max(0, Math.round(to)));
    if (Number.isFinite(step) && step !== now().step) change(entering(now(), step, Date.now()));
  };
  const startTimer = () => {
    const { step, timers } = now();
    const minutes = here().pairMinutes;
    if (minutes === 0) return;
    const timer = timers[step] ?? { endsAt: null, leftMs: minutes * minuteMs };
    const next =
      timer.endsAt === null
        ? { endsAt: Date.now() + timer.leftMs, leftMs: timer.leftMs }
        : { endsAt: null, leftMs: Math.max(0, timer.endsAt - Date.now()) };
    change({ timers: { ...timers, [step]: next } });
  };
  const reveal = (open: boolean) => {
    const { step, revealed } = now();
    if (!here().asks || revealed.includes(step) === open) return;
    change({ revealed: open ? [...revealed, step] : revealed.filter((other) => other !== step) });
  };
  const setTally = (make: (tally: Tally) => Tally) => {
    const { step, tallies } = now();
    change({ tallies: { ...tallies, [step]: make(tallies[step] ?? { called: [], counts: [] }) } });
  };
  return {
    goTo,
    startTimer,
    reveal,
    /** A pair's clock, the answer, the next step: whatever comes first. */
    next() {
      const { step, timers, revealed } = now();
      if (here().pairMinutes > 0 && !timers[step]) startTimer();
      else if (here().asks && !revealed.includes(step)) reveal(true);
      else goTo(step + 1);
    },
    previous: () => goTo(now().step - 1),
    shade: (shade: "black" | "white") => change({ shade: now().shade === shade ? null : shade }),
    toggle: (key: "enlarged" | "whole" | "night" | "pointing" | "drawing") => {
      const on = !now()[key];
      change({
        [key]: on,
        // One hand holds one thing.
        ...(key === "pointing" ? { drawing: false, pointer: null } : {}),
        ...(key === "drawing" ? { pointing: false, pointer: null } : {}),
      });
    },
    clear() {
      const { step, strokes } = now();
      change({ strokes: { ...strokes, [step]: [] }, stroke: [] });
    },
    count(option: number, by: number) {
      setTally(({ called, counts }) => ({
        called,
        counts: Array.from({ length: Math.max(counts.length, option + 1) }, (_, index) =>
          Math.max(0, (counts[index] ?? 0) + (index === option ? by : 0)),
        ),
      }));
    },
    /** Notes down an answer from the room. */
    call(answer: string) {
      const text = answer.trim().slice(0, 80);
      if (text) setTally(({ called, counts }) => ({ called: [...called, text], counts }));
    },
    resetTally: () => setTally(() => ({ called: [], counts: [] })),
  };
}

export type Moves = ReturnType<typeof movesOf>;
