import { escaped } from "../reading/words.ts";

/** One piece of marked-up text: a formula, code, emphasis, or the plain run before the next of them. */
const piece = /\$([^$]+)\$|`([^`]+)`|\*([^*]+)\*|([^$`*]+|[$`*])/g;

/** A question's prose as HTML, its formulas set by `typeset`. */
export const proseToHtml = (text: string, typeset: (tex: string) => string): string =>
  text.replace(piece, (_, formula?: string, code?: string, emphasis?: string, plain?: string) => {
    if (formula) return typeset(formula);
    if (code) return `<code>${escaped(code)}</code>`;
    if (emphasis) return `<em>${proseToHtml(emphasis, typeset)}</em>`;
    return escaped(plain ?? "");
  });
