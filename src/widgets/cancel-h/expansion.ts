/** A coefficient times a power of x times a power of h. */
export interface Term {
  readonly coefficient: number;
  readonly x: number;
  readonly h: number;
}

/**
 * (x + h)ⁿ multiplied out, from xⁿ to hⁿ: bracket by bracket, every product so far takes either the x or the h of the next bracket, and
 * products with the same powers are counted together.
 */
export function expand(n: number): Term[] {
  let counts = [1];
  for (let bracket = 0; bracket < n; bracket++) {
    const before = counts;
    counts = [...before, 0].map((withX, h) => withX + (before[h - 1] ?? 0));
  }
  return counts.map((coefficient, h) => ({ coefficient, x: n - h, h }));
}

/** The value of a term. */
export function valueOfTerm({ coefficient, ...powers }: Term, x: number, h: number): number {
  return coefficient * x ** powers.x * h ** powers.h;
}

/** The n products of n letters with a single h: one for each bracket that gives its h, as lists of letters. */
export function productsWithOneH(n: number): ("x" | "h")[][] {
  return Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (_, column) => (column === n - 1 - row ? "h" : "x")),
  );
}
