import type { Values } from "../../params/index.ts";
import type widget from "./widget.ts";

export type DominoValues = Values<typeof widget.params>;

export type Letter = "a" | "b" | "c";

/** A Jacobian by its shape alone: a row for each output, a column for each input. */
export interface Domino {
  readonly letter: Letter;
  readonly rows: number;
  readonly columns: number;
}

/** One way to bracket the product: the two multiplications of matrices, each p×q by q×r, and how many of numbers they take. */
export interface Bracketing {
  readonly steps: readonly (readonly [p: number, q: number, r: number])[];
  readonly count: number;
}

export interface Model {
  /** From left to right. */
  readonly row: readonly [Domino, Domino, Domino];
  /** Whether the columns of each domino match the rows of the next. */
  readonly joined: readonly [boolean, boolean];
  /** Whether they lie in the order of the chain rule. */
  readonly inOrder: boolean;
  /** The shape of the product; null where a pair does not join. */
  readonly shape: readonly [rows: number, columns: number] | null;
  readonly left: Bracketing | null;
  readonly right: Bracketing | null;
}

export const LETTERS: readonly Letter[] = ["a", "b", "c"];

export function model({ order, L, f2, f1, x }: DominoValues): Model {
  const all = {
    a: { letter: "a", rows: L, columns: f2 },
    b: { letter: "b", rows: f2, columns: f1 },
    c: { letter: "c", rows: f1, columns: x },
  } as const;
  const row = [...order].map((letter) => all[letter as Letter]) as [Domino, Domino, Domino];
  const [first, second, third] = row;
  const joined = [first.columns === second.rows, second.columns === third.rows] as const;
  const whole = joined.every(Boolean);
  const [p, q, r, s] = [first.rows, first.columns, second.columns, third.columns];
  return {
    row,
    joined,
    inOrder: order === "abc",
    shape: whole ? [p, s] : null,
    left: whole ? bracketing([p, q, r], [p, r, s]) : null,
    right: whole ? bracketing([q, r, s], [p, q, s]) : null,
  };
}

/** Each entry of a product of p×q by q×r takes q multiplications. */
function bracketing(...steps: Bracketing["steps"]): Bracketing {
  return { steps, count: steps.reduce((sum, [p, q, r]) => sum + p * q * r, 0) };
}

export function quantities({ shape, joined, left, right }: Model) {
  return {
    joins: joined.filter(Boolean).length,
    shape,
    left: left?.count ?? null,
    right: right?.count ?? null,
  };
}

/** The order after one domino has been moved to a place, from 0. */
export function moved(order: string, letter: Letter, place: number): DominoValues["order"] {
  const rest = [...order].filter((each) => each !== letter);
  rest.splice(Math.min(2, Math.max(0, place)), 0, letter);
  return rest.join("") as DominoValues["order"];
}
