import { seeded } from "../../math/random.ts";
import type { Draw } from "../verdict.ts";

/** What a name stands for in one variant: a number, or a formula. */
export type Drawn = Readonly<Record<string, number | string>>;

/** All that a name may stand for, in order. */
function candidates(of: Draw[string]): readonly (number | string)[] {
  if (!("from" in of)) return of;
  const { from, to, step = 1, except = [] } = of;
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12))).filter(
    (value) => !except.includes(value),
  );
}

/** The values of one variant. Seed 0 is the question as it is printed: the first of each. */
export function drawn(draw: Draw, seed: number): Drawn {
  const random = seeded(seed);
  return Object.fromEntries(
    Object.entries(draw).map(([name, of]) => {
      const values = candidates(of);
      return [name, values[seed === 0 ? 0 : random.below(values.length)]!];
    }),
  );
}

/** The next seed whose variant is another one; the seed itself where there is only one variant. */
export function anotherSeed(draw: Draw, seed: number): number {
  const now = JSON.stringify(drawn(draw, seed));
  for (let next = seed + 1; next < seed + 50; next++)
    if (JSON.stringify(drawn(draw, next)) !== now) return next;
  return seed;
}
