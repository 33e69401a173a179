import { formatNumber } from "./formatNumber.ts";
import type { Described, Kind } from "./kind.ts";
import { tidy } from "./number.ts";
import { parseWithin, problem } from "./parseNumber.ts";

/** Rows of entries, all rows of one length. */
export type Matrix = readonly (readonly number[])[];

export interface MatrixOptions extends Described {
  /** Its shape is the shape of every value. */
  readonly default: Matrix;
  readonly min: number;
  readonly max: number;
}

export interface MatrixKind extends Kind<Matrix> {
  readonly min: number;
  readonly max: number;
}

/** A matrix of fixed shape, all entries in one range, written row by row: `1,2;3,4`. */
export function matrix(options: MatrixOptions): MatrixKind {
  const { min, max } = options;
  const rows = options.default.length;
  const columns = options.default[0]?.length ?? 0;
  const shape = `${rows} × ${columns}`;
  const clamp = (value: number) => tidy(Math.min(max, Math.max(min, value)));
  const fits = (value: unknown): value is number[][] =>
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns && row.every(Number.isFinite));
  return {
    ...options,
    kind: "matrix",
    parse: (text) => {
      const value: number[][] = [];
      for (const row of text.replace(/[()[\]]/g, "").split(";")) {
        const entries: number[] = [];
        for (const part of row.split(",")) {
          const read = parseWithin(part, min, max);
          if (!read.ok) return read;
          entries.push(tidy(read.value));
        }
        value.push(entries);
      }
      if (!fits(value))
        return problem(`A ${shape} matrix is expected: commas between entries, semicolons between rows.`);
      return { ok: true, value };
    },
    format: (value) => value.map((row) => row.join(",")).join(";"),
    equals: (a, b) =>
      a.length === b.length && a.every((row, i) => row.every((entry, j) => entry === b[i]?.[j])),
    normalise: (value) => (fits(value) ? value.map((row) => row.map(clamp)) : undefined),
    sample: (random) => options.default.map((row) => row.map(() => clamp(min + random() * (max - min)))),
    describe: () =>
      `a ${shape} matrix with entries from ${formatNumber(min)} to ${formatNumber(max)}, rows separated by semicolons`,
  };
}
