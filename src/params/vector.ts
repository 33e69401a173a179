import { formatNumber } from "./formatNumber.ts";
import type { Described, Kind } from "./kind.ts";
import { tidy } from "./number.ts";
import { parseWithin, problem } from "./parseNumber.ts";

export interface VectorOptions extends Described {
  /** Its length is the length of every value. */
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
}

export interface VectorKind extends Kind<readonly number[]> {
  readonly min: number;
  readonly max: number;
}

/** A list of numbers of a fixed length, all in one range, written `1,2,3` or `(1, 2, 3)`. */
export function vector(options: VectorOptions): VectorKind {
  const { min, max } = options;
  const size = options.default.length;
  const clamp = (value: number) => tidy(Math.min(max, Math.max(min, value)));
  return {
    ...options,
    kind: "vector",
    parse: (text) => {
      const parts = text.replace(/[()[\]]/g, "").split(/[,;]/);
      if (parts.length !== size)
        return problem(`${size} numbers are expected, separated by commas; there are ${parts.length}.`);
      const value: number[] = [];
      for (const part of parts) {
        const read = parseWithin(part, min, max);
        if (!read.ok) return read;
        value.push(tidy(read.value));
      }
      return { ok: true, value };
    },
    format: (value) => value.join(","),
    equals: (a, b) => a.length === b.length && a.every((entry, i) => entry === b[i]),
    normalise: (value) =>
      Array.isArray(value) && value.length === size && value.every(Number.isFinite)
        ? value.map(clamp)
        : undefined,
    sample: (random) => options.default.map(() => clamp(min + random() * (max - min))),
    describe: () => `${size} numbers from ${formatNumber(min)} to ${formatNumber(max)}, separated by commas`,
  };
}
