/** What a key does, as the help lists it. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

export const keyHelp: readonly KeyHelp[] = [
  { keys: "→ ↓ Page Down, Space", does: "on: start the pair’s clock, reveal the answer, next step" },
  { keys: "← ↑ Page Up", does: "back one step" },
  { keys: "Home, End", does: "first and last step" },
  { keys: "1 … 9", does: "the figure’s presets; 0 as the step has it" },
  { keys: "Z", does: "figure over the whole screen and back" },
  { keys: "K", does: "all of the figure’s controls, and back" },
  { keys: "L", does: "pointer that everyone sees" },
  { keys: "D, C", does: "draw on the slide; clear it" },
  { keys: "T", does: "start or stop the pair’s clock" },
  { keys: "R", does: "reveal the answer, or cover it again" },
  { keys: "B, W", does: "black screen, white screen" },
  { keys: "N", does: "night, and day again" },
  { keys: "F", does: "full screen" },
  { keys: "S", does: "speaker’s window" },
  { keys: "Q", does: "code and link for students’ phones" },
  { keys: "O, G", does: "overview; go to a step" },
  { keys: "Esc", does: "leave whatever is open, or let go of a control" },
];

/** The clicker's keys go on and back whatever has the focus; these two keys move nothing else worth moving. */
const always = new Set(["PageDown", "PageUp"]);

const typed = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const ownKeys = "a, button, input, select, textarea, summary, [role=slider], [tabindex]:not(.step)";

/**
 * Calls `press` with every key that the lecture may take; those it answers with true go no further. A control that was reached by keyboard
 * keeps its keys, so that a figure can be moved by arrows; one that was clicked gives them back to the lecture, unless one types in it.
 */
export function followKeys(press: (key: string) => boolean): void {
  let clicked: Element | null = null;
  addEventListener("pointerdown", () => setTimeout(() => (clicked = document.activeElement)), true);
  addEventListener("focusin", () => (clicked = null), true);
  addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const focused = document.activeElement;
      const held = focused !== null && focused !== document.body && focused.matches(ownKeys);
      const mine =
        always.has(event.key) ||
        !held ||
        event.key === "Escape" ||
        (focused === clicked && !focused.matches(typed));
      if (!mine || document.querySelector("dialog[open]")) return;
      if (!press(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
