import { embeddedFonts } from "./embeddedFonts.ts";

/** Styles of a mark that must travel with it: a picture taken away has no style sheet. */
const carried = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "vector-effect",
  "visibility",
] as const;

/** Room around the pictures, in CSS pixels. */
const marginPx = 12;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);
const px = (value: number) => String(Math.round(value * 100) / 100);

/**
 * What a widget shows just now as one SVG that stands alone: marks with their styles, words as text in the page's own
 * fonts (embedded), handles as rings. `pictures` are the widget's plots and boards, laid out as they are on the page.
 * Throws when there is nothing to be seen.
 */
export async function pictureSvg(pictures: readonly HTMLElement[], title: string): Promise<string> {
  const boxes = pictures.map((picture) => picture.getBoundingClientRect()).filter((box) => box.width > 0);
  if (boxes.length === 0) throw new Error("There is no picture to take away.");
  const left = Math.min(...boxes.map((box) => box.left)) - marginPx;
  const top = Math.min(...boxes.map((box) => box.top)) - marginPx;
  const width = Math.max(...boxes.map((box) => box.right)) + marginPx - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) + marginPx - top;

  const families = new Set<string>();
  const body = pictures.flatMap((picture) => [
    ...[...picture.querySelectorAll("canvas")].map((canvas) => imageOf(canvas, left, top)),
    ...[...picture.querySelectorAll("svg")]
      .filter((svg) => !svg.parentElement?.closest("svg"))
      .map((svg) => marksOf(svg, left, top)),
    ...[...picture.querySelectorAll<HTMLElement>(".handle")].map((handle) => ringOf(handle, left, top)),
    ...barsOf(picture, left, top),
    ...wordsOf(picture, left, top, families),
  ]);
  const paper = getComputedStyle(document.documentElement).getPropertyValue("background-color");
  const ground = getComputedStyle(document.body).backgroundColor || paper;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${await embeddedFonts(families)}</style>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...body,
    "</svg>",
  ].join("\n");
}

function imageOf(canvas: HTMLCanvasElement, left: number, top: number): string {
  const box = canvas.getBoundingClientRect();
  return `<image x="${px(box.left - left)}" y="${px(box.top - top)}" width="${px(box.width)}" height="${px(box.height)}" href="${canvas.toDataURL()}"/>`;
}

function marksOf(svg: SVGSVGElement, left: number, top: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    const twin = copies[index]!;
    for (const name of [...twin.getAttributeNames()])
      if (name === "class" || name === "style" || name.startsWith("data-") || name.startsWith("aria-"))
        twin.removeAttribute(name);
    for (const property of carried) {
      const value = style.getPropertyValue(property);
      if (value) twin.setAttribute(property, value);
    }
  });
  const box = svg.getBoundingClientRect();
  copy.setAttribute("x", px(box.left - left));
  copy.setAttribute("y", px(box.top - top));
  copy.setAttribute("width", px(box.width));
  copy.setAttribute("height", px(box.height));
  copy.setAttribute("overflow", "visible");
  return new XMLSerializer().serializeToString(copy);
}

function ringOf(handle: HTMLElement, left: number, top: number): string {
  const box = handle.getBoundingClientRect();
  const ring = getComputedStyle(handle, "::before");
  const border = Number.parseFloat(ring.borderTopWidth) || 0;
  const radius = (Number.parseFloat(ring.width) || 0) / 2 - border / 2;
  if (!(radius > 0)) return "";
  const at = `cx="${px(box.left + box.width / 2 - left)}" cy="${px(box.top + box.height / 2 - top)}"`;
  return `<circle ${at} r="${px(radius)}" fill="${ring.backgroundColor}" stroke="${ring.borderTopColor}" stroke-width="${px(border)}"/>`;
}

/** KaTeX draws the bars of fractions and roots as borders. */
function barsOf(picture: HTMLElement, left: number, top: number): string[] {
  return [...picture.querySelectorAll<HTMLElement>(".frac-line, .overline-line, .underline-line")].map(
    (bar) => {
      const box = bar.getBoundingClientRect();
      const style = getComputedStyle(bar);
      const thick = Math.max(0.8, Number.parseFloat(style.borderBottomWidth) || 0);
      return `<rect x="${px(box.left - left)}" y="${px(box.bottom - thick - top)}" width="${px(box.width)}" height="${px(thick)}" fill="${style.borderBottomColor}"/>`;
    },
  );
}

/** Every run of text that is seen, placed where it stands. */
function wordsOf(picture: HTMLElement, left: number, top: number, families: Set<string>): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const pen = document.createElement("canvas").getContext("2d");
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.replace(/[\u200b\u2060]/g, "") ?? "";
    if (
      !holder ||
      text.trim() === "" ||
      holder.closest("svg, .katex-mathml, .unseen, .invitation, select, option, input")
    )
      continue;
    const style = getComputedStyle(holder);
    if (style.visibility === "hidden" || style.display === "none") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const size = Number.parseFloat(style.fontSize);
    if (pen) pen.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
    const measured = pen?.measureText(text);
    const [ascent, descent] = measured
      ? [measured.fontBoundingBoxAscent, measured.fontBoundingBoxDescent]
      : [0.8 * size, 0.2 * size];
    const baseline = box.top + (box.height * ascent) / (ascent + descent);
    // Held to its width where the viewer's letters differ; a single letter needs no holding.
    const fit = text.length > 1 ? `textLength="${px(box.width)}" lengthAdjust="spacingAndGlyphs"` : "";
    families.add(style.fontFamily.split(",")[0]!.trim());
    words.push(
      `<text x="${px(box.left - left)}" y="${px(baseline - top)}" ${fit} ` +
        `font-family="${escaped(style.fontFamily)}" font-size="${px(size)}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" ` +
        `fill="${style.color}">${escaped(text)}</text>`,
    );
  }
  return words;
}
