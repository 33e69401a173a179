import type { Moves } from "./moves.ts";

const farPx = 60;
const soonMs = 700;

/** On and back by a finger that sweeps across the slide, unless it began on something that is dragged or pressed. */
export function followSwipes(root: HTMLElement, moves: Moves): void {
  let from: { readonly x: number; readonly y: number; readonly at: number } | null = null;
  root.addEventListener("pointerdown", (event) => {
    const on = event.target as Element;
    const busy = on.closest(
      "[role=slider], input, select, button, a, .plot, .slide-options, .slide-question",
    );
    from =
      event.pointerType === "touch" && event.isPrimary && !busy
        ? { x: event.clientX, y: event.clientY, at: event.timeStamp }
        : null;
  });
  root.addEventListener("pointerup", (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    const swept =
      Math.abs(dx) > farPx && Math.abs(dx) > 2 * Math.abs(dy) && event.timeStamp - from.at < soonMs;
    from = null;
    if (swept && dx < 0) moves.next();
    if (swept && dx > 0) moves.previous();
  });
}
