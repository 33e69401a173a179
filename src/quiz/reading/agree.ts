/** Relative, where a question says nothing. */
export const TOLERANCE = 1e-3;

/** Whether two numbers agree within a relative tolerance; where 0 is wanted, within an absolute one. */
export function agree(given: number, wanted: number, tolerance = TOLERANCE): boolean {
  if (given === wanted) return true;
  return Math.abs(given - wanted) <= tolerance * (wanted === 0 ? 1 : Math.abs(wanted));
}

/** Zero up to rounding: what a formula such as sin(π) comes to. */
export const cleaned = (value: number): number => (Math.abs(value) < 1e-15 ? 0 : value);
