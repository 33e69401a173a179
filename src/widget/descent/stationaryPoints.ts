import type { Point } from "../../plot/index.ts";
import type { Surface } from "./surface.ts";

/** Where the gradient is 0, told apart by the Hessian. */
export interface Stationary {
  readonly at: Point;
  readonly value: number;
  readonly kind: "minimum" | "maximum" | "saddle";
}

/** Where the search begins: on a lattice over the part of the plane in which one starts. */
const REACH = 4;
const SEEDS = 7;
const ROUNDS = 40;
const LONGEST = 1;

/**
 * The stationary points that Newton's method finds from a lattice of starts, the lowest first. Those where the Hessian has the eigenvalue 0
 * are left out: there it does not tell what they are.
 */
export function stationaryPoints(surface: Pick<Surface, "slopeAt" | "curvatureAt">): Stationary[] {
  const found: Stationary[] = [];
  for (let i = 0; i < SEEDS * SEEDS; i++) {
    const seed = [i % SEEDS, Math.floor(i / SEEDS)].map((k) => REACH * ((2 * (k + 0.37)) / SEEDS - 1));
    const point = newton(surface, seed as [number, number]);
    if (point && !found.some(({ at }) => distance(at, point.at) < 1e-4)) found.push(point);
  }
  return found.sort((a, b) => a.value - b.value);
}

const distance = (p: Point, q: Point) => Math.hypot(p[0] - q[0], p[1] - q[1]);

function newton({ slopeAt, curvatureAt }: Pick<Surface, "slopeAt" | "curvatureAt">, seed: Point) {
  let x = seed;
  for (let round = 0; round < ROUNDS; round++) {
    const { value, gradient } = slopeAt(x);
    const curvature = curvatureAt(x);
    if (!curvature || !Number.isFinite(value) || !gradient.every(Number.isFinite)) return undefined;
    const { most, least, stiff } = curvature;
    const size = Math.max(Math.abs(most), Math.abs(least));
    if (Math.min(Math.abs(most), Math.abs(least)) <= 1e-6 * size) return undefined;
    // In the eigenvectors' axes H⁻¹ divides each part of the gradient by its eigenvalue.
    const flat: Point = [-stiff[1], stiff[0]];
    const [s, t] = [dot(gradient, stiff) / most, dot(gradient, flat) / least];
    const length = Math.hypot(s, t);
    const shortened = length > LONGEST ? LONGEST / length : 1;
    x = [x[0] - shortened * (s * stiff[0] + t * flat[0]), x[1] - shortened * (s * stiff[1] + t * flat[1])];
    if (Math.max(Math.abs(x[0]), Math.abs(x[1])) > 2 * REACH) return undefined;
    if (length < 1e-10) {
      const kind = least > 0 ? "minimum" : most < 0 ? "maximum" : "saddle";
      return { at: x, value: slopeAt(x).value, kind } as const;
    }
  }
  return undefined;
}

const dot = (p: Point, q: Point) => p[0] * q[0] + p[1] * q[1];
