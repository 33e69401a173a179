import { ParseError, parse, toTex } from "../../expression/index.ts";
import { typeset } from "./typeset.ts";

/** How a typed formula is read, as HTML; null where it cannot be read. */
export function previewOf(text: string, variables: readonly string[]): string | null {
  try {
    return typeset(toTex(parse(text.split("=").at(-1)!, { variables })));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return null;
  }
}
