import type { Plugin } from "vite";
import { TexError, typeset } from "../book/tex.ts";

/** A tagged formula in source code; formulas hold no backticks. */
const tagged = /\btex`([^`]*)`/g;

/**
 * Typesets tex`…` in the project's own source when it is built: labels are KaTeX's without
 * KaTeX in the browser. Words stand beside every label, so they carry no MathML.
 */
export function texMacro(): Plugin {
  return {
    name: "nabla:tex",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/(?!build\/|params\/tex\.ts).*\.tsx?$/, code: /\btex`/ },
      handler(code) {
        return {
          code: code.replace(tagged, (_, formula: string, offset: number) => {
            if (formula.includes("${"))
              return this.error("A tex`…` is fixed when the book is built: it takes no placeholder.", offset);
            try {
              return `(${JSON.stringify({ tex: formula, html: typeset(formula, { spoken: false }) })})`;
            } catch (error) {
              if (!(error instanceof TexError)) throw error;
              return this.error(`The formula cannot be set: ${error.message}`, offset);
            }
          }),
          map: null,
        };
      },
    },
  };
}
