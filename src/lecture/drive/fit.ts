import { aboveSizes, besideSizes, fitWords, loneFormulas, loneSizes, readableFormulas } from "./fitWords.ts";
import {
  type Frame,
  frameIn,
  type LeftOut,
  large,
  levelsOf,
  overTheRim,
  overTheWords,
  type Parts,
  pictureArea,
  put,
  widestIn,
  worth,
} from "./frame.ts";
import { shrink } from "./shrink.ts";

/** Type is larger still where the picture loses little by it. */
const larger = [2.6, 2.3];
/** For pictures that would be too small otherwise. Their type is enlarged by itself, so that the smallest is still read. */
const smaller = [1.7, 1.5];
/** How wide the column of controls beside a picture may be; 0 puts them below it. */
const columns = [0, 620, 860];
/** How much of its box a picture should fill before type gives way. */
const enough = 0.32;
/** What it is worth where there is little to do with it until a key brings its controls back. */
const worthIdle = 0.7;

interface Fitted extends Frame {
  readonly layout: "share" | "stack";
  readonly width: number;
  readonly words: number;
  readonly wordsWidth: number;
  /** The room that words take at the head of the column, in the book's pixels. */
  readonly reserved: number;
  readonly area: number;
  readonly score: number;
}

/** Where words stand: above the figure, or at the head of a column of this width; in the slide's pixels. */
interface WordsPlace {
  readonly layout: Fitted["layout"];
  readonly width: number;
}

/** Sets the words in their place; gives their size and how high they are, or null when they cannot be read there. */
function placeWords({ slide, body, words }: Parts, { layout, width }: WordsPlace, small = false) {
  slide.dataset.layout = layout;
  put(body, { "--words-width": width });
  if (!words) return { size: 0, height: 0 };
  const beside = layout === "share";
  const room = body.clientHeight * (beside ? 0.75 : 0.42);
  const sizes = beside ? besideSizes : aboveSizes;
  const size = fitWords(words, small ? sizes.slice(-1) : sizes, room);
  const height = words.offsetHeight;
  return readableFormulas(words) && height <= room ? { size, height } : null;
}

/** Whether nothing can be done with a figure in this frame until a key brings its controls back. */
const idle = ({ levels, handled }: Parts, { without }: Frame): boolean =>
  levels.length > 1 && without === levels.at(-1) && !handled;

/** Tries one frame where the words stand already; null when the figure would not stand whole. */
function tryFrame(parts: Parts, frame: Frame, place: WordsPlace, words: { size: number; height: number }) {
  const { widget } = parts;
  const reserved = place.layout === "share" ? words.height / frame.zoom + 12 : 0;
  frameIn(parts, frame, reserved);
  const width = widestIn(parts, frame);
  if (width === null) return null;
  put(widget, { "--width": width });
  const area = pictureArea(widget, frame.zoom);
  const score = area * worth[frame.without] * (idle(parts, frame) ? worthIdle : 1) * frame.zoom ** 0.25;
  return { ...frame, ...place, words: words.size, wordsWidth: place.width, width, reserved, area, score };
}

/** The score of pictures that fill all the room a frame could give them: what cannot be better need not be laid out, which is slow. */
const boundOf = ({ holder }: Parts, zoom: number, without: LeftOut): number =>
  holder.clientWidth * holder.clientHeight * worth[without] * zoom ** 0.25;

interface Allowed {
  /** Whether words may stand beside the picture. */
  readonly share: boolean;
  /** Whether words are as small as they may be. */
  readonly small?: boolean;
}

function bestOf(parts: Parts, zooms: readonly number[], { share, small }: Allowed): Fitted | null {
  const { levels } = parts;
  const above: WordsPlace = { layout: "stack", width: parts.body.clientWidth };
  const heads = parts.words && share ? columns.filter((column) => column > 0) : [];
  const places = [above, ...heads.map((width): WordsPlace => ({ layout: "share", width }))];
  const barest = levels.at(-1)!;
  let best: Fitted | null = null;
  for (const place of places) {
    const words = placeWords(parts, place, small);
    if (!words) continue;
    for (const zoom of zooms)
      for (const column of place === above ? columns : [place.width]) {
        const hopeless = (without: LeftOut) => best !== null && boundOf(parts, zoom, without) <= best.score;
        const attempt = (without: LeftOut) =>
          tryFrame(parts, { zoom, column: column / zoom, without }, place, words);
        if (levels.every(hopeless)) continue;
        // Leaving out more never needs more room: what does not fit with the least does not fit.
        const least = attempt(barest);
        if (!least) continue;
        for (const without of levels) {
          if (hopeless(without)) continue;
          const found = without === barest ? least : attempt(without);
          if (found && (!best || found.score > best.score)) best = found;
          // What fits with all that belongs to it needs nothing left out.
          if (column === 0 && found?.width === Math.floor(parts.holder.clientWidth / zoom)) break;
        }
      }
  }
  return best;
}

/** The same frame with larger type, where the picture loses little by it. */
function enlarge(parts: Parts, found: Fitted): Fitted {
  const place: WordsPlace = { layout: found.layout, width: found.wordsWidth };
  const words = placeWords(parts, place);
  if (!words) return found;
  for (const zoom of larger) {
    const column = (found.column * found.zoom) / zoom;
    const other = tryFrame(parts, { zoom, column, without: found.without }, place, words);
    if (other && other.area > 0.9 * found.area) return other;
  }
  return found;
}

function apply(parts: Parts, found: Fitted): void {
  const { slide, body, words, widget, holder } = parts;
  slide.dataset.layout = found.layout;
  put(body, { "--words-width": found.wordsWidth });
  if (words) fitWords(words, [found.words], 0);
  frameIn(parts, found, found.reserved);
  put(widget, { "--width": found.width });
  const left = (holder.clientWidth - found.width * found.zoom) / 2;
  put(widget, {
    "--left": left,
    "--top":
      found.layout === "share"
        ? 0
        : Math.max(0, (holder.clientHeight - widget.offsetHeight * found.zoom) / 2),
  });
  put(body, { "--words-right": left });
}

function choose(parts: Parts, share: boolean): Fitted | null {
  const box = parts.body.clientWidth * parts.body.clientHeight;
  const found = bestOf(parts, [large], { share });
  const ample = found !== null && found.area >= enough * box;
  if (ample && found.without !== parts.levels.at(-1)) return enlarge(parts, found);
  const other = bestOf(parts, smaller, { share });
  const better = other && (!found || other.score > 1.05 * found.score) ? other : found;
  // Then rather smaller words.
  const active =
    better && idle(parts, better) ? bestOf(parts, [large, ...smaller], { share, small: true }) : null;
  if (active && !idle(parts, active)) return active;
  return better === found && ample ? enlarge(parts, found) : better;
}

/**
 * Lays a slide out so that all of it stands in its frame and the figure takes the room there is: words above the figure or at the
 * head of its column of controls, controls below the picture or beside it, whichever shows the picture larger. The slide must be laid
 * out, if unseen. `whole` leaves nothing of the figure out, however small it becomes.
 */
export function fitSlide(slide: HTMLElement, whole = false): void {
  const find = (selector: string) => slide.querySelector<HTMLElement>(selector);
  const [body, holder, widget] = [find(".slide-body"), find(".slide-figure"), find(".slide-figure .widget")];
  if (!body) return;
  const enlarged = slide.closest("[data-enlarged] [data-current]") !== null;
  const words = enlarged ? null : find(".slide-words");
  if (!holder || !widget) {
    slide.dataset.layout = "words";
    const alone = words?.querySelector(":scope > :not(.slide-formula)") === null;
    if (words) fitWords(words, alone ? loneFormulas : loneSizes, body.clientHeight - 60);
    return;
  }
  const all = levelsOf(widget);
  const parts: Parts = {
    slide,
    body,
    holder,
    widget,
    words,
    levels: whole ? all.slice(0, 1) : all,
    handled: widget.querySelector(".handle") !== null,
  };
  // What is drawn inside a picture's frame does not change its size, and is slow to lay out again and again.
  slide.dataset.fitting = "";
  let found = choose(parts, true);
  if (found?.layout === "share" && words) {
    apply(parts, found);
    delete slide.dataset.fitting;
    if (overTheWords(parts) > 0) {
      slide.dataset.fitting = "";
      found = choose(parts, false) ?? found;
    }
  }
  if (found) apply(parts, found);
  else shrink(parts);
  delete slide.dataset.fitting;
  // Labels may stand outside their axes: then all of it is a little smaller.
  for (let tries = 0; found && tries < 5; tries++) {
    const over = Math.max(overTheRim(parts), overTheWords(parts));
    if (over === 0) break;
    found = { ...found, width: found.width - (2 * over + 8) / found.zoom };
    apply(parts, found);
  }
}
