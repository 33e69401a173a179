/** A slide's height in its own pixels: what is laid out on it is measured at 1080 lines. */
export const slideHeight = 1080;

/** Type is read from the last row at 28 px of 1080. A figure's ticks have 14 px in the book, so figures are doubled, or more. */
export const large = 2;
/** A figure's controls and words have 16 px in the book, its labels and ticks 14 and more: how much larger they are, so that all have 28. */
const readable = 1.75;
const labelsReadable = 2;
const narrowest = 290;
const widths = [1, 0.9, 0.8, 0.68, 0.56, 0.42];
/**
 * What stays off the slide so that the rest is large: nothing; the sentence; what is typed or chosen; all other controls and readouts;
 * the control of its steps, too.
 */
const leavingOut = ["nothing", "sentence", "fields", "controls", "steps"] as const;
export type LeftOut = (typeof leavingOut)[number];

/** What may be left out of a figure, from little to much. */
export const levelsOf = (widget: HTMLElement): readonly LeftOut[] =>
  widget.querySelector(".controls .scrubber") ? leavingOut : leavingOut.slice(0, -1);

/** What a figure is worth that leaves something out. A key brings it back; without handles there is little to do until then. */
export const worth: Readonly<Record<LeftOut, number>> = {
  nothing: 1.12,
  sentence: 1,
  fields: 0.85,
  controls: 0.6,
  steps: 0.5,
};

/** How a figure stands in its box. */
export interface Frame {
  readonly zoom: number;
  readonly column: number;
  readonly without: LeftOut;
}

export interface Parts {
  readonly slide: HTMLElement;
  readonly body: HTMLElement;
  readonly holder: HTMLElement;
  readonly widget: HTMLElement;
  readonly words: HTMLElement | null;
  /** What may be left out of the figure, from little to much. */
  readonly levels: readonly LeftOut[];
  /** Whether something in the picture itself can be dragged. */
  readonly handled: boolean;
}

export function put(element: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(lengths)) element.style.setProperty(name, `${value}px`);
}

export function frameIn({ widget }: Parts, { zoom, column, without }: Frame, reserved: number): void {
  widget.toggleAttribute("data-beside", column > 0);
  widget.dataset.without = without;
  widget.style.setProperty("--zoom", String(zoom));
  widget.style.setProperty("--figure-scale", String(scaleAt(zoom)));
  widget.style.setProperty("--label-scale", String(Math.max(1, labelsReadable / (zoom * scaleAt(zoom)))));
  put(widget, { "--column": column, "--reserved": reserved });
}

/** How much larger than in the book a figure's type is laid out before it is zoomed. */
const scaleAt = (zoom: number) => Math.max(1, readable / zoom);

/** What there is to look at, in the slide's pixels. */
export function pictureArea(widget: HTMLElement, zoom: number): number {
  const pictures = [...widget.querySelectorAll<HTMLElement>(".plot, .board")];
  const shown = pictures.length > 0 ? pictures : [widget.firstElementChild as HTMLElement];
  return (
    shown.reduce((sum, { offsetWidth, offsetHeight }) => sum + offsetWidth * offsetHeight, 0) * zoom ** 2
  );
}

/** The widest that the figure may be so that it stands whole in its box; null when it cannot. */
export function widestIn({ widget, holder }: Parts, { zoom, column }: Frame): number | null {
  const most = Math.floor(holder.clientWidth / zoom);
  const height = holder.clientHeight / zoom;
  const beside = widget.hasAttribute("data-beside") ? column + 24 : 0;
  const stands = (width: number) => {
    if (width - beside < narrowest * 0.8) return false;
    put(widget, { "--width": width });
    return widget.offsetHeight <= height + 1 && !clips(widget);
  };
  const least = narrowest * scaleAt(zoom);
  // Not by halving: a figure that puts its parts one above the other when it is narrow is higher then.
  const at = widths.findIndex((part) => part * most >= least && stands(Math.floor(part * most)));
  if (at < 0) return null;
  let [width, tooWide] = [widths[at]! * most, (widths[at - 1] ?? 1) * most];
  for (let halvings = 0; at > 0 && halvings < 2; halvings++) {
    const between = (width + tooWide) / 2;
    if (stands(Math.floor(between))) width = between;
    else tooWide = between;
  }
  return Math.floor(width);
}

/** Whether a widget, or a box in it that scrolls or clips, holds more than it shows. */
export const clips = (widget: HTMLElement) =>
  [
    widget,
    ...widget.querySelectorAll<HTMLElement>(":not(.plot *, svg, svg *, .katex *, .unseen, input, option)"),
  ].some(
    (box) =>
      box.scrollWidth > box.clientWidth + 1 &&
      box.clientWidth > 0 &&
      (box === widget || box === widget.firstElementChild || getComputedStyle(box).overflowX !== "visible"),
  );

const labelsOf = (widget: HTMLElement) =>
  [...widget.querySelectorAll(".plot-label, .tick, .axis-label")]
    .map((label) => label.getBoundingClientRect())
    .filter(({ width }) => width > 0);

/** How far labels of the picture reach over the slide's rim, in its pixels: they may stand outside their axes. */
export function overTheRim({ slide, widget }: Parts): number {
  const frame = slide.getBoundingClientRect();
  const reach = labelsOf(widget).map(({ left, right }) => Math.max(frame.left - left, right - frame.right));
  return Math.max(0, ...reach) / (frame.height / slideHeight || 1);
}

/** How far labels of the picture, which may stand outside their axes, reach over the words from below, in the slide's pixels. */
export function overTheWords({ slide, widget, words }: Parts): number {
  if (!words) return 0;
  const over = words.getBoundingClientRect();
  const reach = labelsOf(widget)
    .filter(({ left, right, bottom }) => right > over.left && left < over.right && bottom > over.top)
    .map(({ top }) => over.bottom - top);
  return Math.max(0, ...reach) / (slide.getBoundingClientRect().height / slideHeight || 1);
}
