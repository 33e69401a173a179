import { proseToHtml as setProse } from "../quiz/typesetting/prose.ts";
import { typeset } from "./tex.ts";

/**
 * A sentence of data (a question, a caption given as an attribute) as HTML. It knows `$formula$`, `` `code` `` and
 * `*emphasis*`; everything else is text. Throws a `TexError` for a formula that cannot be set.
 */
export const proseToHtml = (text: string): string => setProse(text, (formula) => typeset(formula));
