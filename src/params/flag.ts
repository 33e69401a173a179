import type { Described, Kind } from "./kind.ts";
import { clipped, problem } from "./parseNumber.ts";

export interface FlagOptions extends Described {
  readonly default: boolean;
}

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  "1": true,
  "": true,
  false: false,
  no: false,
  off: false,
  "0": false,
};

/** Yes or no. A key without a value (`?grid`) is a yes. */
export function flag(options: FlagOptions): Kind<boolean> {
  return {
    ...options,
    kind: "flag",
    parse: (text) => {
      const word = text.trim().toLowerCase();
      const value = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
      return value === undefined ? problem(`“${clipped(text)}” is neither yes nor no.`) : { ok: true, value };
    },
    format: (value) => (value ? "yes" : "no"),
    equals: (a, b) => a === b,
    normalise: (value) => (typeof value === "boolean" ? value : undefined),
    sample: (random) => random() < 0.5,
    describe: () => "yes or no",
  };
}
