const smallestFormula = 32;
/** How much larger a formula is set than the words around it. */
const formulaScale = 1.3;

/** Sets each formula as large as its line allows. */
function fitFormulas(words: HTMLElement, size: number): void {
  for (const formula of words.querySelectorAll<HTMLElement>(".slide-formula")) {
    const wanted = size * formulaScale;
    formula.style.fontSize = `${wanted}px`;
    const over = formula.clientWidth / Math.max(1, formula.scrollWidth);
    if (over < 1) formula.style.fontSize = `${wanted * over * 0.99}px`;
  }
}

/** Whether the formulas among the words are large enough for the last row. */
export const readableFormulas = (words: HTMLElement): boolean =>
  [...words.querySelectorAll<HTMLElement>(".slide-formula")].every(
    (formula) => Number.parseFloat(formula.style.fontSize) >= smallestFormula,
  );

/** How large words may be, most liked first. */
export const besideSizes = [40, 36, 33, 31];
export const aboveSizes = [46, 40, 34, 31];
export const loneSizes = [72, 66, 60, 54, 48, 42, 36, 31, 28];
/** Formulas alone have the slide for themselves. */
export const loneFormulas = [96, 84, ...loneSizes];

/** Sets words at the largest of `sizes` that fits `room`, the smallest when none does; in pixels of the slide. */
export function fitWords(words: HTMLElement, sizes: readonly number[], room: number): number {
  for (const size of sizes) {
    words.style.setProperty("--words", `${size}px`);
    // A question is a page's: it is enlarged as one, its prompt of 18 px to this size.
    words.style.setProperty("--question-zoom", String(size / 18));
    fitFormulas(words, size);
    if (words.scrollHeight <= room && words.scrollWidth <= 1.01 * words.clientWidth + 1) return size;
  }
  return sizes.at(-1)!;
}
