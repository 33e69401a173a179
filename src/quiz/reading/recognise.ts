import { formatNumber } from "../../params/index.ts";

/** A mistake that gives exactly this answer: its name, and what to say of it. */
export interface Recognised {
  readonly slip: string;
  readonly say: string;
}

/** Closer than any tolerance: a slip gives the number itself, not one near it. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/**
 * The usual ways past a number: rounded too early, the sign, a factor of two, one over it, the decimal point, degrees, one off. The
 * first that fits; null where none does, or where two fit at once and neither can be told.
 */
export function recogniseNumber(given: number, wanted: number): Recognised | null {
  if (wanted === 0) return null;
  for (const digits of [2, 3, 4, 5])
    if (given === Number(wanted.toPrecision(digits)))
      return {
        slip: "rounded",
        say: `${formatNumber(given, { significant: 6 })} is the answer rounded to ${digits} digits; give more of them, or write it as a fraction or a formula.`,
      };
  if (same(given, -wanted)) return { slip: "sign", say: "The size is right; the sign is not." };
  const oneOff = Number.isInteger(wanted) && Math.abs(given - wanted) === 1;
  const double = same(given, 2 * wanted);
  const half = same(2 * given, wanted);
  if (oneOff && (double || half)) return null;
  if (double) return { slip: "factor-2", say: "That is twice the answer: there is a factor 2 too many." };
  if (half) return { slip: "factor-2", say: "That is half the answer: a factor 2 is missing." };
  if (same(given * wanted, 1))
    return { slip: "reciprocal", say: "That is one over the answer: turn the fraction over." };
  if (oneOff)
    return {
      slip: "off-by-one",
      say: `That is one ${given > wanted ? "too many" : "too few"}: count again where it starts and where it ends.`,
    };
  for (const power of [1, 2, 3])
    if (same(given, wanted * 10 ** power) || same(given, wanted * 10 ** -power))
      return { slip: "decimal-point", say: "The digits are right; the decimal point is not." };
  if (same(given, (wanted * 180) / Math.PI))
    return { slip: "degrees", say: "That is the answer in degrees; angles are in radians here." };
  return null;
}
