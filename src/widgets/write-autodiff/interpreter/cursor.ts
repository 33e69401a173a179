import { Fault } from "./fault.ts";
import { clip, type Token, tokens } from "./tokens.ts";

/** How deep brackets, blocks and types may nest: reading recurses. */
const DEEPEST = 60;

/** Words of the language that are no names; those not read here get a sentence of their own. */
const RESERVED = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if import " +
    "in instanceof let new null return super switch this throw true try typeof var void while with yield await async static"
  ).split(" "),
);

/** The token that is read next. */
export class Cursor {
  private readonly all: readonly Token[];
  private at = 0;
  private depth = 0;
  /** Between `?` and `:`, where `(a): b =>` would be read amiss. */
  choosing = false;

  constructor(text: string, firstLine = 1) {
    this.all = tokens(text, firstLine);
  }

  /** The next token, or one further on. */
  peek(ahead = 0): Token {
    return this.all[Math.min(this.at + ahead, this.all.length - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  /** Whether the next token is this sign or word of the language. */
  is(text: string, ahead = 0): boolean {
    const { kind, text: found } = this.peek(ahead);
    return found === text && (kind === "sign" || kind === "name");
  }

  /** Takes the next token if it is this one. */
  take(text: string): boolean {
    const found = this.is(text);
    if (found) this.at++;
    return found;
  }

  expect(text: string, why: string): Token {
    return this.is(text) ? this.next() : this.fail(`“${text}” ${why}`);
  }

  name(what: string): Token {
    const token = this.peek();
    if (token.kind !== "name" || RESERVED.has(token.text)) return this.fail(what);
    return this.next();
  }

  /** A name after a point or in a class, where words of the language are allowed too. */
  property(): Token {
    return this.peek().kind === "name" ? this.next() : this.fail("a name");
  }

  /** What was read, and what was expected. */
  fail(expected: string): never {
    const { kind, text, place } = this.peek();
    const read =
      kind === "end" ? "The program ends" : kind === "string" ? "A text stands" : `“${clip(text)}” stands`;
    const foreign = kind === "name" && RESERVED.has(text) ? ` (“${text}” cannot be used in this place)` : "";
    throw new Fault(`${read} where ${expected} was expected${foreign}.`, place);
  }

  /** Ends a statement: `;`, the end of a block, or a new line. */
  settle(): void {
    if (this.take(";") || this.is("}") || this.peek().fresh) return;
    this.fail("“;” or a new line");
  }

  /** Reads something that may nest. */
  nested<Read>(read: () => Read): Read {
    if (++this.depth > DEEPEST)
      throw new Fault(`Brackets and blocks nest deeper than ${DEEPEST} here.`, this.peek().place);
    try {
      return read();
    } finally {
      this.depth--;
    }
  }

  /** Reads ahead; goes back where `read` says no or cannot read on. */
  attempt(read: () => boolean): boolean {
    const { at, depth } = this;
    try {
      if (read()) return true;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      this.depth = depth;
    }
    this.at = at;
    return false;
  }
}
