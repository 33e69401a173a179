/**
 * Why a text could not be read as a formula. `message` is for the reader: what was read, what was expected, where.
 */
export class ParseError extends Error {
  override readonly name = "ParseError";
  /** Offset of the first character in question, from 0; the text's length where something is missing at its end. */
  readonly position: number;
  /** How many characters are in question; 0 where something is missing. */
  readonly length: number;
  /** A corrected text that can be read, where one suggests itself. */
  readonly proposal: string | undefined;

  constructor(message: string, position: number, length: number, proposal?: string) {
    super(message);
    this.position = position;
    this.length = length;
    this.proposal = proposal;
  }
}
