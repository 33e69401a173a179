import { Fault, type Place } from "./fault.ts";

export interface Token {
  readonly kind: "name" | "number" | "string" | "sign" | "end";
  /** As it is written; of a string, what it holds. */
  readonly text: string;
  readonly place: Place;
  /** Whether a new line was begun before it: there a statement may end without `;`. */
  readonly fresh: boolean;
}

/** Longer programs are nobody's autodiff. */
export const LONGEST_PROGRAM = 20_000;

const SIGNS = [
  ..."=== !== **= ??= &&= ||= ... => == != <= >= && || ?? ?. ** += -= *= /= %= ++ --".split(" "),
  ..."{}()[];,<>+-*/%=!?:.|&",
];
const NUMBER = /(?:0[xX][\da-fA-F]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const BLANK = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", "\\": "\\", "'": "'", '"': '"' };

const matched = (pattern: RegExp, text: string, from: number): string => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? "";
};

/** Cuts a program into words, numbers, texts and signs; the last token is the end. Throws `Fault`. */
export function tokens(text: string, firstLine: number): Token[] {
  const found: Token[] = [];
  let [at, line, start, fresh] = [0, firstLine, 0, false];
  const here = (): Place => ({ line, column: at - start + 1 });
  if (text.length > LONGEST_PROGRAM)
    throw new Fault(`The program has ${text.length} characters; up to ${LONGEST_PROGRAM} are read.`, here());
  const take = (kind: Token["kind"], written: string, held = written) => {
    found.push({ kind, text: held, place: here(), fresh });
    at += written.length;
    fresh = false;
  };
  for (;;) {
    const blank = matched(BLANK, text, at);
    const lines = blank.split("\n");
    if (lines.length > 1) {
      line += lines.length - 1;
      start = at + blank.length - lines.at(-1)!.length;
      fresh = true;
    }
    at += blank.length;
    if (at >= text.length) break;
    const [name, number] = [matched(NAME, text, at), matched(NUMBER, text, at)];
    if (name) take("name", name);
    else if (number) {
      if (matched(NAME, text, at + number.length) || /^0\d|__|_$|_\.|\._/.test(number))
        throw new Fault(`“${clip(text.slice(at))}” is not a number as it is written here.`, here());
      take("number", number);
    } else if (text[at] === '"' || text[at] === "'") {
      const [written, held] = quoted(text, at, here());
      take("string", written, held);
    } else {
      const sign = SIGNS.find((each) => text.startsWith(each, at));
      if (text.startsWith("/*", at))
        throw new Fault("A comment begins here with “/*”, and no “*/” ends it.", here());
      if (text[at] === "`")
        throw new Fault('Texts in backquotes are not read here: write "…" and join with +.', here());
      if (!sign)
        throw new Fault(
          `The character “${String.fromCodePoint(text.codePointAt(at)!)}” has no meaning here.`,
          here(),
        );
      // `a ?.5 : 1` has a question mark and a number.
      take("sign", sign === "?." && /\d/.test(text[at + 2] ?? "") ? "?" : sign);
    }
  }
  found.push({ kind: "end", text: "", place: here(), fresh: true });
  return found;
}

/** A text in quotation marks from `from` on: as it is written, and what it holds. */
function quoted(text: string, from: number, place: Place): readonly [string, string] {
  const quote = text[from]!;
  let held = "";
  for (let at = from + 1; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === quote) return [text.slice(from, at + 1), held];
    if (text[at] === "\\") {
      const meant = ESCAPES[text[++at] ?? ""];
      if (meant === undefined || !Object.hasOwn(ESCAPES, text[at]!))
        throw new Fault(`“\\${text[at] ?? ""}” is not read here: \\n, \\t, \\\\ and \\" are.`, place);
      held += meant;
    } else held += text[at];
  }
  throw new Fault(`A text begins here with ${quote} and does not end on its line.`, place);
}

/** The first word of a text, for a message. */
export const clip = (text: string): string => /^\S{1,16}/u.exec(text)?.[0] ?? text.slice(0, 16);
