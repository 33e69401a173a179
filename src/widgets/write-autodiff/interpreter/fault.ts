/** A place in the program's text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a program could not be read or run: one sentence, and where. The only thing that this folder throws. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly place: Place;

  constructor(sentence: string, place: Place) {
    super(sentence);
    this.place = place;
  }
}

/** The fault with its place in front, as it is shown. */
export const saidInFull = ({ message, place }: Fault): string =>
  `Line ${place.line}, column ${place.column}: ${message}`;
