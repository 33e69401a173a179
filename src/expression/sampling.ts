import type { Points } from "./evaluate.ts";
import { children, type Expression } from "./expression.ts";

/** Short numbers first: they make the witnesses that a reader can check. No two variables get the same one. */
const SHORT = [1.3, 0.7, 2.4, 0.4, 1.9, 3.1, 0.2, 5.3];
const SIGNED = [-0.6, 1.7, -1.4, 0.3, -2.8, 2.2, -0.9, 3.6, -4.1];
const WHOLE = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, 7, -6, 8, 10];
/** Half-width and centre of the ranges from which the unround numbers are drawn. */
const RANGES: readonly (readonly [centre: number, halfWidth: number])[] = [
  [0.5, 0.5],
  [0, 1],
  [0, 3],
  [5, 5],
  [0, 30],
  [500, 500],
  [0, 1e4],
  [0, 1e6],
  [0, 1e-3],
  [0, 1e-6],
  [0, 1e-12],
];

/** What kind of point it is: at whole numbers alone, an identity proves nothing (sin πn). */
export interface Sampling extends Points {
  readonly whole: readonly boolean[];
}

/**
 * Where to compare formulas: short numbers, whole numbers, numbers of all sizes without a pattern, and the neighbourhoods of
 * the numbers that occur in them. The same every time.
 */
export function samplingFor(
  formulas: readonly Expression[],
  variables: readonly string[],
  most: number,
): Sampling {
  const rows: number[][] = [];
  const whole: boolean[] = [];
  const add = (isWhole: boolean, at: (slot: number) => number): void => {
    rows.push(variables.map((_, slot) => at(slot)));
    whole.push(isWhole);
  };
  const cycle = (list: readonly number[], i: number): number => list[i % list.length]!;
  for (let i = 0; i < SHORT.length; i++) add(false, (slot) => cycle(SHORT, i + 3 * slot) + (slot >> 3));
  for (let i = 0; i < SIGNED.length; i++) add(false, (slot) => cycle(SIGNED, i + 2 * slot) + (slot >> 3));
  const addScattered = (i: number): void =>
    RANGES.forEach(([centre, half], r) => {
      add(false, (slot) => centre + half * scattered(i + 5 * r, slot));
    });
  addScattered(0);
  // All variables equal: where x − y is 0.
  for (const x of [1.7, -0.8]) if (variables.length > 1) add(false, () => x);
  for (let i = 0; i < WHOLE.length; i++) add(true, (slot) => cycle(WHOLE, i + 3 * slot));
  for (const hint of literalsIn(formulas)) {
    for (const step of [0.37, -0.41, 0.083, -0.029]) {
      add(false, (slot) => hint + step * (1 + slot));
      add(false, (slot) => -hint + step * (1 + slot));
    }
    add(false, (slot) => hint * (1.13 + 0.1 * slot));
  }
  for (let i = 1; i < 4; i++) addScattered(i);
  return columnsOf(variables, rows.slice(0, most), whole.slice(0, most));
}

/** Points close to those given, to see whether two formulas agree around them, too. */
export function neighbours(points: Points, indices: readonly number[]): Sampling {
  const variables = [...points.columns.keys()];
  const rows = indices.flatMap((i) =>
    [1e-2, -1e-2, 1e-4, -1e-4].map((step, s) =>
      variables.map((name, slot) => {
        const x = points.columns.get(name)![i]!;
        return x + step * (Math.abs(x) || 1) * (1 + 0.3 * scattered(s, slot));
      }),
    ),
  );
  return columnsOf(
    variables,
    rows,
    rows.map(() => false),
  );
}

function columnsOf(
  variables: readonly string[],
  rows: readonly number[][],
  whole: readonly boolean[],
): Sampling {
  const columns = new Map(
    variables.map((name, slot) => [name, Float64Array.from(rows, (row) => row[slot]!)]),
  );
  return { count: rows.length, columns, whole };
}

/** Numbers spread evenly over −1 … 1 in each slot, without a pattern: multiples of the roots of primes. */
function scattered(i: number, slot: number): number {
  const root = Math.sqrt([2, 3, 5, 7, 11, 13, 17, 19][slot % 8]! + 8 * (slot >> 3));
  return 2 * (((i + 1) * root) % 1) - 1;
}

/** The numbers written in the formulas, where a kink or a pole may stand: at most six, the largest first. */
function literalsIn(formulas: readonly Expression[]): number[] {
  const found = new Set<number>();
  const visit = (e: Expression): void => {
    if (e.kind === "number" && e.value > 2 && e.value < 1e12) found.add(e.value);
    for (const child of children(e)) visit(child);
  };
  for (const formula of formulas) visit(formula);
  return [...found].sort((a, b) => b - a).slice(0, 6);
}
