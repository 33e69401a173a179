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
  try {
    return katex.renderToString(tex, {
      displayMode: display,
      macros: { ...notation },
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
