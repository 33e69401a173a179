import { integer } from "./integer.ts";
import type { Described, Kind } from "./kind.ts";

export interface SeedOptions extends Described {
  readonly default: number;
}

export interface SeedKind extends Kind<number> {
  nudge(value: number, steps: number): number;
  /** The next seed in a fixed order that visits all of them, so that "another" can be followed by others. */
  another(seed: number): number;
}

const COUNT = 10_000;

/** Which of 10 000 random draws is shown; the same seed gives the same draw everywhere. */
export function seed(options: SeedOptions): SeedKind {
  return {
    ...integer({ ...options, min: 0, max: COUNT - 1 }),
    kind: "seed",
    describe: () => "a whole number from 0 to 9999 that picks the random draw",
    another: (value) => (value * 4_201 + 1_013) % COUNT,
  };
}
