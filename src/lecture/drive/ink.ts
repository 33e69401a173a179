import { slideHeight } from "./frame.ts";
import type { Lecture, LectureState, Spot } from "./state.ts";
import type { Step } from "./steps.ts";

const svg = "http://www.w3.org/2000/svg";

/** Spots closer than this part of the slide are one. */
const fine = 0.002;

/** The pointer that everyone sees, and lines drawn on the slides: both shared, both in parts of the slide. */
export function followInk({ store, change }: Lecture, steps: readonly Step[]): void {
  const spotOf = (event: PointerEvent): Spot | null => {
    const box = steps[store.getState().step]?.slide.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const spot: Spot = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    return spot.every((part) => part >= 0 && part <= 1) ? spot : null;
  };

  addEventListener("pointermove", (event) => {
    const { pointing, drawing, stroke } = store.getState();
    if (!pointing && !(drawing && stroke.length > 0)) return;
    const spot = spotOf(event);
    if (pointing) change({ pointer: spot });
    else if (spot && far(stroke.at(-1), spot)) change({ stroke: [...stroke, spot] });
  });
  addEventListener(
    "pointerdown",
    (event) => {
      const spot = store.getState().drawing && event.button === 0 ? spotOf(event) : null;
      if (!spot) return;
      event.preventDefault();
      event.stopPropagation();
      change({ stroke: [spot] });
    },
    true,
  );
  const finish = () => {
    const { step, stroke, strokes } = store.getState();
    if (stroke.length === 0) return;
    change({ stroke: [], strokes: { ...strokes, [step]: [...(strokes[step] ?? []), stroke] } });
  };
  addEventListener("pointerup", finish);
  addEventListener("pointercancel", finish);

  const show = (now: LectureState) => {
    const here = steps[now.step];
    if (!here) return;
    drawLines(here.slide, [...(now.strokes[now.step] ?? []), now.stroke], now.slideWidth);
    movePointer(here.slide, now.pointing ? now.pointer : null);
    document.documentElement.toggleAttribute("data-drawing", now.drawing);
    document.documentElement.toggleAttribute("data-pointing", now.pointing);
  };
  store.subscribe((now, was) => {
    if (
      now.strokes !== was.strokes ||
      now.stroke !== was.stroke ||
      now.pointer !== was.pointer ||
      now.step !== was.step ||
      now.slideWidth !== was.slideWidth ||
      now.drawing !== was.drawing ||
      now.pointing !== was.pointing
    )
      show(now);
  });
  show(store.getState());
}

const far = (from: Spot | undefined, to: Spot) =>
  !from || Math.abs(from[0] - to[0]) > fine || Math.abs(from[1] - to[1]) > fine;

function drawLines(slide: HTMLElement, lines: readonly (readonly Spot[])[], width: number): void {
  let board = slide.querySelector<SVGSVGElement>(":scope > .slide-ink");
  if (!board) {
    if (lines.every((line) => line.length === 0)) return;
    board = document.createElementNS(svg, "svg");
    board.classList.add("slide-ink");
    board.setAttribute("aria-hidden", "true");
    board.append(document.createElementNS(svg, "path"));
    slide.append(board);
  }
  board.setAttribute("viewBox", `0 0 ${width} ${slideHeight}`);
  const at = ([x, y]: Spot) => `${(x * width).toFixed(1)},${(y * slideHeight).toFixed(1)}`;
  const path = lines
    // A tap is a dot: a line to where it stands.
    .map((line) => (line.length === 0 ? "" : `M${[...line, line.at(-1)!].map(at).join("L")}`))
    .join("");
  board.firstElementChild!.setAttribute("d", path);
}

function movePointer(slide: HTMLElement, spot: Spot | null): void {
  let dot = slide.querySelector<HTMLElement>(":scope > .slide-pointer");
  if (!spot) {
    dot?.remove();
    return;
  }
  if (!dot) {
    dot = document.createElement("div");
    dot.className = "slide-pointer";
    dot.setAttribute("aria-hidden", "true");
    slide.append(dot);
  }
  dot.style.left = `${spot[0] * 100}%`;
  dot.style.top = `${spot[1] * 100}%`;
}
