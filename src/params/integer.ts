import { formatNumber } from "./formatNumber.ts";
import type { Described, Kind } from "./kind.ts";
import { clipped, parseWithin, problem } from "./parseNumber.ts";

export interface IntegerOptions extends Described {
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface IntegerKind extends Kind<number> {
  readonly min: number;
  readonly max: number;
  nudge(value: number, steps: number): number;
}

/** A whole number in a range. */
export function integer(options: IntegerOptions): IntegerKind {
  const { min, max } = options;
  const snap = (value: number) => Math.round(Math.min(max, Math.max(min, value))) + 0;
  return {
    ...options,
    kind: "integer",
    parse: (text) => {
      const read = parseWithin(text, min, max);
      if (read.ok && !Number.isInteger(read.value))
        return problem(`“${clipped(text)}” is not a whole number.`);
      return read;
    },
    format: String,
    equals: (a, b) => a === b,
    normalise: (value) => (typeof value === "number" && Number.isFinite(value) ? snap(value) : undefined),
    sample: (random) => min + Math.floor(random() * (max - min + 1)),
    describe: () => `a whole number from ${formatNumber(min)} to ${formatNumber(max)}`,
    nudge: (value, steps) => snap(value + (steps > 0 ? Math.max(1, steps) : Math.min(-1, steps))),
  };
}
