import { type Expression, toFunction, variablesOf } from "../../../expression/index.ts";
import { seeded } from "../../../math/random.ts";

const POINTS = 48;
/** How many of them must have values on both sides. */
const ENOUGH = 8;
/** How close these must be, relative to the larger: above what rounding does to formulas that a person writes. */
const CLOSE = 1e-9;

/**
 * Whether two formulas have the same values at points of everyday size: for formulas so long that comparing at points of all sizes
 * could not decide, since rounding hid too much. Half of the points have positive coordinates only.
 */
export function sameNearby(a: Expression, b: Expression): boolean {
  const variables = [...new Set([...variablesOf(a), ...variablesOf(b)])];
  const random = seeded(1);
  const columns = variables.map(() =>
    Float64Array.from({ length: POINTS }, (_, i) =>
      i % 2 === 0 ? 4 * random.uniform() : 6 * random.uniform() - 3,
    ),
  );
  const [first, second] = [a, b].map((e) => toFunction(e, variables)(...columns).data) as [
    Float64Array,
    Float64Array,
  ];
  let seen = 0;
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i]!, second[i]!];
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (Math.abs(x - y) > CLOSE * Math.max(1e-3, Math.abs(x), Math.abs(y))) return false;
    seen++;
  }
  return seen >= (variables.length === 0 ? 1 : ENOUGH);
}
