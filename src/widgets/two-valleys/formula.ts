import { ParseError, parse } from "../../expression/index.ts";

/** Says what is wrong with the text of a function of x, and where; nothing when it can be read. */
export function fault(text: string) {
  try {
    parse(text, { variables: ["x"] });
    return undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: error.message, at: error.position };
  }
}
