import { escaped } from "../reading/words.ts";
import { markAfter } from "./markAfter.ts";

/** One piece of marked-up text: a formula with what stands against it, code, emphasis, or the plain run before the next of them. */
const piece = /\$([^$]+)\$([^\s$`*]*)|`([^`]+)`|\*([^*]+)\*|([^$`*]+|[$`*])/g;

/** A question's prose as HTML, its formulas set by `typeset`. */
export const proseToHtml = (text: string, typeset: (tex: string) => string): string =>
  text.replace(piece, (_, formula?: string, after = "", code?: string, emphasis?: string, plain?: string) => {
    if (code) return `<code>${escaped(code)}</code>`;
    if (emphasis) return `<em>${proseToHtml(emphasis, typeset)}</em>`;
    if (!formula) return escaped(plain ?? "");
    const mark = markAfter(formula, after);
    const set = typeset(formula);
    return (
      (mark ? `<span class="glued">${set}${escaped(mark)}</span>` : set) + escaped(after.slice(mark.length))
    );
  });
