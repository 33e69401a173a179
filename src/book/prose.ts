import { typeset } from "./tex.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** One piece of marked-up text: a formula, code, emphasis, or the plain run before the next of them. */
const piece = /\$([^$]+)\$|`([^`]+)`|\*([^*]+)\*|([^$`*]+|[$`*])/g;

/**
 * A sentence of data (a question, a caption given as an attribute) as HTML. It knows `$formula$`, `` `code` `` and
 * `*emphasis*`; everything else is text. Throws a `TexError` for a formula that cannot be set.
 */
export function proseToHtml(text: string): string {
  return text.replace(piece, (_, formula?: string, code?: string, emphasis?: string, plain?: string) => {
    if (formula) return typeset(formula);
    if (code) return `<code>${escaped(code)}</code>`;
    if (emphasis) return `<em>${proseToHtml(emphasis)}</em>`;
    return escaped(plain ?? "");
  });
}
