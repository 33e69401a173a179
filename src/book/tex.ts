import katex from "katex";
import { notation } from "../../content/notation.ts";

/** Where in a formula KaTeX stopped, counted from its first character. */
export class TexError extends Error {
  readonly position: number | undefined;
  constructor(message: string, position: number | undefined) {
    super(message);
    this.position = position;
  }
}

/**
 * A formula as HTML and MathML. Runs where pages are printed, never in the reader's browser.
 * Throws a `TexError` for anything KaTeX does not read exactly: nothing half-set reaches a page.
 */
export function typeset(tex: string, display = false): string {
  const as = (layout: Layout) =>
    set(tex, display, { ...notation, "\\rowcol": layout === "row" ? "#1" : "#2" });
  if (!tex.includes("\\rowcol")) return as("row");
  // Both forms stand in the page, and styles show the one that the reader chose: to a screen reader, too, the other is not there.
  return layouts.map((layout) => `<span class="as-${layout}">${as(layout)}</span>`).join("");
}

/** How the book lays out a gradient: as a row (numerator layout) or as a column. */
const layouts = ["row", "column"] as const;
type Layout = (typeof layouts)[number];

function set(tex: string, display: boolean, macros: Record<string, string>): string {
  try {
    return katex.renderToString(tex, {
      displayMode: display,
      macros,
      output: "htmlAndMathml",
      throwOnError: true,
      strict: (code) => (code === "htmlExtension" ? "ignore" : "error"),
      trust: ({ command }) => ["\\htmlClass", "\\htmlId", "\\htmlData"].includes(command),
    });
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    throw new TexError(error.message, error.position);
  }
}
