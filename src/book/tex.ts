import katex from "katex";
import { notation } from "../../content/notation.ts";
import { missingSymbol } from "./symbols.ts";

/** Where in a formula KaTeX stopped, counted from its first character. */
export class TexError extends Error {
  readonly position: number | undefined;
  constructor(message: string, position: number | undefined) {
    super(message);
    this.position = position;
  }
}

/** What KaTeX puts beside the MathML: the TeX itself, which no reader reads, and a third of a page's bytes. */
const annotation = /<annotation[^>]*>[\s\S]*?<\/annotation>/g;

/**
 * A formula as HTML and, unless words stand beside it, MathML. Runs where pages are printed, never in the reader's browser.
 * Throws a `TexError` for anything KaTeX does not read exactly: nothing half-set reaches a page.
 */
export function typeset(tex: string, { display = false, spoken = true }: Setting = {}): string {
  const as = (layout: Layout) =>
    set(
      tex,
      { display, spoken },
      { ...notation, "\\rowcol": layout === "row" ? "\\@firstoftwo" : "\\@secondoftwo" },
    );
  if (!tex.includes("\\rowcol")) return as("row");
  // Both forms stand in the page, and styles show the one that the reader chose: to a screen reader, too, the other is not there.
  return layouts.map((layout) => `<span class="as-${layout}">${as(layout)}</span>`).join("");
}

/** How the book lays out a gradient: as a row (numerator layout) or as a column. */
const layouts = ["row", "column"] as const;
type Layout = (typeof layouts)[number];

interface Setting {
  readonly display?: boolean;
  /** Whether a screen reader is to read the formula itself: false where words stand beside it. */
  readonly spoken?: boolean;
}

function set(tex: string, { display, spoken }: Required<Setting>, macros: Record<string, string>): string {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      macros,
      output: spoken ? "htmlAndMathml" : "html",
      throwOnError: true,
      strict: (code) => (code === "htmlExtension" ? "ignore" : "error"),
      trust: ({ command }) => ["\\htmlClass", "\\htmlId", "\\htmlData"].includes(command),
    });
    const missing = missingSymbol(html);
    if (missing)
      throw new TexError(
        `it needs “${missing}”, which src/book/symbols.ts does not list, so its face lacks it`,
        undefined,
      );
    return html.replace(annotation, "");
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    throw new TexError(error.message, error.position);
  }
}
