import { aboveSizes, fitWords } from "./fitWords.ts";
import { clips, frameIn, large, type Parts, put, worth } from "./frame.ts";

/** For figures of many parts: how wide they are laid out, in the book's pixels, and how wide the column beside their picture is. */
const wholeWidths = [560, 640, 720, 800, 880, 1040, 1240];
const wholeColumns = [0, 340];
const wholeLabels = Array.from({ length: 41 }, (_, hundredths) => 1.4 - hundredths / 100);

/** Whatever else fails: the whole figure, laid out as large as its box allows. */
export function shrink(parts: Parts): void {
  const { slide, holder, widget, words, body } = parts;
  slide.dataset.layout = "stack";
  put(body, { "--words-width": body.clientWidth });
  if (words) fitWords(words, aboveSizes, body.clientHeight * 0.35);
  // Where anything may be left out, the sentence is.
  const levels = parts.levels.length > 1 ? parts.levels.slice(2) : parts.levels;
  const frames = levels.flatMap((without) =>
    wholeColumns.flatMap((column) =>
      wholeWidths.map((width) => {
        frameIn(parts, { zoom: large, column, without }, 0);
        put(widget, { "--width": width });
        const zoom = Math.min(holder.clientWidth / width, holder.clientHeight / widget.offsetHeight);
        const cramped = width - column < wholeWidths[0]! || clips(widget);
        return { column, width, without, zoom, score: (cramped ? 0.3 : 1) * zoom * worth[without] };
      }),
    ),
  );
  const best = frames.reduce((one, other) => (other.score > one.score ? other : one));
  const { width, zoom } = best;
  frameIn(parts, best, 0);
  widget.style.setProperty("--figure-scale", "1");
  put(widget, { "--width": width });
  // Labels as large as they may be where the figure itself cannot be larger.
  for (const scale of wholeLabels) {
    widget.style.setProperty("--label-scale", String(scale));
    if (widget.offsetHeight * zoom <= holder.clientHeight + 1 && !clips(widget)) break;
  }
  put(widget, { "--left": (holder.clientWidth - width * zoom) / 2, "--top": 0 });
}
