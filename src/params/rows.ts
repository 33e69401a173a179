import type { Described, Kind } from "./kind.ts";
import { tidy } from "./number.ts";
import { clipped, parseWithin, problem } from "./parseNumber.ts";
import type { Interval } from "./point.ts";

export interface RowsOptions extends Described {
  /** What the rows are, such as "points". */
  readonly things: string;
  /** The name and the range of each number of a row. */
  readonly columns: Readonly<Record<string, Interval>>;
  /** How many rows there may be. */
  readonly most: number;
}

export interface RowsKind<Row extends readonly number[]> extends Kind<readonly Row[]>, RowsOptions {}

/** Rows of numbers that the reader has set, none to begin with; in an address `0.2:1.5,0.8:-1`. */
export function rows<Row extends readonly number[]>(options: RowsOptions): RowsKind<Row> {
  const { things, columns, most } = options;
  const names = Object.keys(columns);
  const ranges = Object.values(columns);
  const pattern = names.join(":");
  const fits = (row: unknown): row is Row =>
    Array.isArray(row) && row.length === names.length && row.every(Number.isFinite);
  const clamp = (row: Row) =>
    row.map((entry, i) => tidy(Math.min(ranges[i]![1], Math.max(ranges[i]![0], entry)))) as unknown as Row;
  return {
    ...options,
    kind: "rows",
    default: [],
    parse: (text) => {
      const parts = text.split(",").filter((part) => part.trim() !== "");
      if (parts.length > most)
        return problem(`There are ${parts.length} ${things}; at most ${most} are shown.`);
      const value: Row[] = [];
      for (const part of parts) {
        const entries = part.split(":");
        if (entries.length !== names.length)
          return problem(`“${clipped(part.trim())}” is not of the form ${pattern}.`);
        const row: number[] = [];
        for (const [i, entry] of entries.entries()) {
          const read = parseWithin(entry, ...ranges[i]!);
          if (!read.ok) return read;
          row.push(tidy(read.value));
        }
        value.push(row as unknown as Row);
      }
      return { ok: true, value };
    },
    format: (value) => value.map((row) => row.join(":")).join(","),
    equals: (a, b) => a.length === b.length && a.every((row, i) => sameRow(row, b[i]!)),
    normalise: (value) =>
      Array.isArray(value) && value.every(fits) ? value.slice(0, most).map(clamp) : undefined,
    sample: (random) =>
      Array.from({ length: Math.floor(random() * Math.min(4, most + 1)) }, () =>
        clamp(ranges.map(([from, to]) => from + random() * (to - from)) as unknown as Row),
      ),
    describe: () => `at most ${most} ${things} as ${pattern}, separated by commas`,
  };
}

/** Whether two rows hold the same numbers. */
export const sameRow = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);
