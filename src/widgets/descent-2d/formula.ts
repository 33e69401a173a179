import { ParseError, parse } from "../../expression/index.ts";

/** Says what is wrong with the text of a function of x1 and x2, and where; nothing when it can be read. */
export function fault(text: string) {
  try {
    parse(text, { variables: ["x1", "x2"] });
    return undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: error.message, at: error.position };
  }
}
