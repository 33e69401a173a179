import { escaped } from "../reading/words.ts";
import { markAfter } from "./markAfter.ts";

/** One piece of marked-up text: a formula, code, emphasis, or the plain run before the next of them. */
const piece = /\$([^$]+)\$|`([^`]+)`|\*([^*]+)\*|([^$`*]+|[$`*])/y;

/** A question's prose as HTML, its formulas set by `typeset`. */
export function proseToHtml(text: string, typeset: (tex: string) => string): string {
  let html = "";
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at;
    const [read, formula, code, emphasis, plain] = piece.exec(text)!;
    at += read.length;
    if (formula) {
      const mark = markAfter(formula, text.slice(at));
      at += mark.length;
      html += mark ? `<span class="glued">${typeset(formula)}${escaped(mark)}</span>` : typeset(formula);
    } else if (code) html += `<code>${escaped(code)}</code>`;
    else if (emphasis) html += `<em>${proseToHtml(emphasis, typeset)}</em>`;
    else html += escaped(plain ?? "");
  }
  return html;
}
