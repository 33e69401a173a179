import katex from "katex";
import { notation } from "../../../content/notation.ts";

/**
 * A formula as HTML, in the reader's browser: for what is not known when the book is printed, and only there, since KaTeX is heavy. What
 * cannot be set shows as its TeX.
 */
export const typeset = (tex: string): string =>
  katex.renderToString(tex, {
    macros: { ...notation },
    throwOnError: false,
    strict: false,
    trust: ({ command }) => ["\\htmlClass", "\\htmlId", "\\htmlData"].includes(command),
  });
