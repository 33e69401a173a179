import { fitSlide } from "./fit.ts";
import { slideHeight } from "./frame.ts";
import type { Lecture } from "./state.ts";
import type { Step } from "./steps.ts";

/** A part of the window, in CSS pixels. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const widest = 2200;
const narrowest = 1360;

/** How wide a slide is for a window: as the window is, within reason; the rest stays empty. */
export const slideWidthFor = (width: number, height: number) =>
  Math.round(Math.min(widest, Math.max(narrowest, (slideHeight * width) / Math.max(1, height))));

/** Places a slide of the given width as large as it can be in a region: `share` of the room that is left stands before it. */
function place({ element }: Step, width: number, region: Region, share: number): void {
  const scale = Math.min(region.width / width, region.height / slideHeight);
  const at = {
    "--slide-scale": scale,
    "--slide-left": region.left + (region.width - width * scale) * share,
    "--slide-top": region.top + (region.height - slideHeight * scale) * share,
  };
  for (const [name, value] of Object.entries(at)) element.style.setProperty(name, String(value));
}

/** Where a speaker's window shows what the room sees, and what comes next. */
const regions = ({ innerWidth: width, innerHeight: height }: Window) => ({
  now: { left: 16, top: 56, width: width * 0.62 - 24, height: height * 0.68 - 64 },
  next: { left: width * 0.62 + 8, top: 56, width: width * 0.38 - 24, height: height * 0.36 - 64 },
});

/** The stage of a lecture: shows the step that the state names, laid out to the window, and again whenever either changes. */
export function setStage(
  root: HTMLElement,
  { store, change }: Lecture,
  steps: readonly Step[],
  speaker: boolean,
) {
  /** For which layout each step was last fitted, and how high its words were then. */
  const fitted = new Map<Step, { layout: string; words: number }>();

  const layOut = (step: Step) => {
    const { slideWidth, enlarged, whole } = store.getState();
    const current = step === steps[store.getState().step];
    const layout = `${slideWidth} ${enlarged && current} ${whole && current}`;
    if (fitted.get(step)?.layout === layout) return;
    fitSlide(step.slide, whole && current);
    fitted.set(step, {
      layout,
      words: step.slide.querySelector<HTMLElement>(".slide-words")?.offsetHeight ?? 0,
    });
  };
  /** Lays a step out that is not shown, unseen. */
  const layOutUnseen = (step: Step) => {
    step.element.dataset.measured = "";
    layOut(step);
    delete step.element.dataset.measured;
  };
  const show = () => {
    const { step: current, slideWidth, enlarged, shade, night } = store.getState();
    root.style.setProperty("--slide-width", `${slideWidth}px`);
    // The overview's tiles: a scale is a plain number, which CSS cannot make of two lengths.
    root.style.setProperty("--slide-pixels", String(slideWidth));
    root.style.setProperty("--tile-pixels", String(innerWidth * 0.225));
    const { documentElement: html } = document;
    html.dataset.theme = night ? "night" : "day";
    if (shade && !speaker) html.dataset.shade = shade;
    else delete html.dataset.shade;
    root.toggleAttribute("data-enlarged", enlarged);
    steps.forEach((step, index) => {
      const { element } = step;
      const next = speaker && index === current + 1;
      element.toggleAttribute("data-current", index === current);
      element.toggleAttribute("data-next", next);
      element.inert = next;
    });
    const { now, next } = regions(window);
    const whole = { left: 0, top: 0, width: innerWidth, height: innerHeight };
    const here = steps[current];
    if (here) {
      place(here, slideWidth, speaker ? now : whole, speaker ? 0 : 0.5);
      layOut(here);
      // The speaker's notes stand below what the room sees.
      const bottom = now.top + slideHeight * Math.min(now.width / slideWidth, now.height / slideHeight);
      html.style.setProperty("--now-bottom", `${bottom}px`);
    }
    const after = steps[current + 1];
    if (speaker && after) {
      place(after, slideWidth, next, 0);
      layOut(after);
    }
  };
  const measure = () => {
    if (!speaker) {
      const slideWidth = slideWidthFor(innerWidth, innerHeight);
      if (slideWidth !== store.getState().slideWidth) change({ slideWidth });
    }
    show();
  };

  addEventListener("resize", measure);
  store.subscribe((now, was) => {
    if (
      now.step !== was.step ||
      now.slideWidth !== was.slideWidth ||
      now.enlarged !== was.enlarged ||
      now.whole !== was.whole ||
      now.shade !== was.shade ||
      now.night !== was.night
    )
      show();
  });
  const outgrown = (step: Step, target: HTMLElement): boolean => {
    const holder = target.closest<HTMLElement>(".slide-figure");
    if (!holder) return target.offsetHeight > (fitted.get(step)?.words ?? 0) + 1;
    const zoom = Number(target.style.getPropertyValue("--zoom") || 2);
    return holder.clientHeight > 0 && target.offsetHeight * zoom > holder.clientHeight + 1;
  };
  // A figure that comes to life, or says more than before, is fitted again, and so are words that hands are counted in: nothing may leave
  // the slide or stand over something else.
  const grown = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const step = steps.find(({ element }) => element.contains(target));
      if (!step || !fitted.has(step) || !outgrown(step, target as HTMLElement)) continue;
      fitted.delete(step);
      layOut(step);
    }
  });
  const watch = () => {
    for (const { element } of steps)
      for (const grows of element.querySelectorAll(".widget, .slide-words")) grown.observe(grows);
  };
  document.fonts.ready.then(() => {
    fitted.clear();
    measure();
    watch();
  });
  measure();
  /** Lays the other steps out before they are wanted, one at a time, unseen. */
  const ahead = () => {
    const waiting = steps.find(
      (step) => !fitted.has(step) && step.element.querySelector(".widget[data-ready]"),
    );
    if (!waiting) return;
    layOutUnseen(waiting);
    whenIdle(ahead);
  };
  /** Fits all steps, for the overview. */
  return {
    ahead: () => whenIdle(ahead),
    fitAll: () => {
      for (const step of steps) layOutUnseen(step);
    },
  };
}

/** Safari has no idle callback. */
const whenIdle = (work: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, 50);
