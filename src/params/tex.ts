/** A formula that was typeset when the book was built: its TeX, and the HTML that shows it. */
export interface Tex {
  readonly tex: string;
  readonly html: string;
}

/**
 * Marks a formula in source code: tex`x_0`. The build replaces each call by the formula's `Tex`; what is left here runs only where the
 * build did not, and says so.
 */
export function tex(strings: TemplateStringsArray): Tex {
  throw new Error(
    `tex\`${strings.raw.join("…")}\` was not typeset: the build's tex plugin did not see this file`,
  );
}

/** Whether something to be shown is a typeset formula, rather than words. */
export function isTex(value: unknown): value is Tex {
  return typeof value === "object" && value !== null && "tex" in value && "html" in value;
}
