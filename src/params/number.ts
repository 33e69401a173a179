import { formatNumber } from "./formatNumber.ts";
import type { Described, Kind } from "./kind.ts";
import { parseWithin } from "./parseNumber.ts";

export interface NumberOptions extends Described {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /**
   * What a slider and the arrow keys move by; typed values may be finer. On a log scale a fraction of a decade. By default a power of
   * ten that gives 100 to 1000 steps; 20 steps a decade on a log scale.
   */
  readonly step?: number | undefined;
  readonly scale?: "linear" | "log" | undefined;
  readonly unit?: string | undefined;
}

export interface NumberKind extends Kind<number> {
  readonly min: number;
  readonly max: number;
  readonly unit?: string | undefined;
  /** Where a value stands on its slider, from 0 to 1. */
  position(value: number): number;
  /** The value that stands at a position from 0 to 1, on the slider's steps. */
  at(position: number): number;
  /** The value so many steps further on, within the range; the steps may be fractions. */
  nudge(value: number, steps: number): number;
}

/** A real number in a range; at most 12 significant digits, so that links stay short. */
export function number(options: NumberOptions): NumberKind {
  const { min, max, scale = "linear" } = options;
  const log = scale === "log";
  const forth = log ? Math.log10 : (value: number) => value;
  const back = log ? (place: number) => 10 ** place : (place: number) => place;
  const from = forth(min);
  const span = forth(max) - from;
  const step = options.step ?? (log ? 0.05 : 10 ** Math.floor(Math.log10(span / 100)));
  const clamp = (value: number) => tidy(Math.min(max, Math.max(min, value)));
  const onStep = (place: number, size: number) =>
    log ? Number(back(place).toPrecision(size < step ? 4 : 2)) : Math.round(place / size) * size;
  return {
    ...options,
    kind: "number",
    parse: (text) => {
      const read = parseWithin(text, min, max);
      return read.ok ? { ok: true, value: tidy(read.value) } : read;
    },
    format: String,
    equals: (a, b) => a === b,
    normalise: (value) => (typeof value === "number" && Number.isFinite(value) ? clamp(value) : undefined),
    sample: (random) => clamp(back(from + span * random())),
    describe: () =>
      `a number from ${formatNumber(min)} to ${formatNumber(max)}${log ? ", on a logarithmic scale" : ""}`,
    position: (value) => (forth(clamp(value)) - from) / span,
    at: (position) => clamp(onStep(from + Math.round((position * span) / step) * step, step)),
    nudge: (value, steps) => {
      const size = Math.min(step, Math.abs(steps) * step);
      return clamp(onStep(forth(clamp(value)) + steps * step, size));
    },
  };
}

/** Twelve significant digits, and no negative zero. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
