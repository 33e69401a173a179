import type { Point } from "../../plot/index.ts";

/** A symmetric 2 × 2 Hessian by its eigenvalues, and the unit vector along which f curves most. */
export interface Curvature {
  readonly most: number;
  readonly least: number;
  readonly stiff: Point;
}

/** Eigenvalues (a + d)/2 ± √(((a − d)/2)² + b²) of [[a, b], [b, d]]; null when an entry is not finite. */
export function curvatureOf(a: number, b: number, d: number): Curvature | null {
  if (![a, b, d].every(Number.isFinite)) return null;
  const [middle, half] = [(a + d) / 2, (a - d) / 2];
  const spread = Math.hypot(half, b);
  // (A − least·I) has the stiff direction in its columns; the longer column loses no digits.
  const [u, v] = half >= 0 ? [half + spread, b] : [b, spread - half];
  // Scaled first, for entries so small that their squares vanish.
  const size = Math.max(Math.abs(u), Math.abs(v));
  const [p, q] = size > 0 ? [u / size, v / size] : [0, 1];
  const length = Math.hypot(p, q);
  return { most: middle + spread + 0, least: middle - spread + 0, stiff: [p / length, q / length] };
}
