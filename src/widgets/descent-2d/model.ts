import type { Values } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import type { Curvature } from "../../widget/descent/curvature.ts";
import { difference } from "../../widget/descent/keptRuns.ts";
import { type Surface, surfaceOf } from "../../widget/descent/surface.ts";
import { descend, type Run } from "./descend.ts";
import widget from "./widget.ts";

export type DescentValues = Values<typeof widget.params>;

/** The part of the error along the stiffest direction, by the curvature at the current iterate: exact where f is quadratic. */
export interface Stiff {
  /** Where f would be lowest along the stiff direction through the current iterate. */
  readonly floor: Point;
  /** Where the next step goes along it. */
  readonly landing: Point;
  /** What each step multiplies that part by, 1 − γλmax. */
  readonly factor: number;
}

export interface Model {
  readonly surface: Surface;
  readonly run: Run;
  /** The current iterate's number; no further than the run goes. */
  readonly at: number;
  readonly x: Point;
  readonly value: number | null;
  readonly gradient: Point | null;
  readonly curvature: Curvature | null;
  /** 2/λmax; null where f curves upwards in no direction. */
  readonly limit: number | null;
  readonly stiff: Stiff | null;
  /** Runs to compare with, and what tells each from the run at hand. */
  readonly kept: readonly { readonly run: Run; readonly name: string }[];
}

const NAMES = ["γ", "x₁", "x₂"];

export function model({ f, x1, x2, gamma, step, compare }: DescentValues): Model {
  const surface = surfaceOf(f);
  const run = descend(surface.slopeAt, { x1, x2, gamma }, widget.params.step.max);
  const at = Math.max(0, Math.min(step, run.points.length - 1));
  const x = run.points[at] ?? ([x1, x2] as const);
  const value = run.values[at] ?? null;
  const slope = run.gradients[at];
  const gradient = slope?.every(Number.isFinite) ? slope : null;
  const curvature = value === null ? null : surface.curvatureAt(x);
  const limit = curvature && curvature.most > 0 ? finite(2 / curvature.most) : null;
  return {
    surface,
    run,
    at,
    x,
    value,
    gradient,
    curvature,
    limit,
    stiff: limit !== null && gradient ? stiffPart(x, gradient, curvature!, gamma) : null,
    kept: compare.map((row) => ({
      run: descend(surface.slopeAt, { gamma: row[0], x1: row[1], x2: row[2] }, widget.params.step.max),
      name: difference(row, [gamma, x1, x2], NAMES),
    })),
  };
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

function stiffPart(x: Point, gradient: Point, { most, stiff: [u, v] }: Curvature, gamma: number): Stiff {
  const along = gradient[0] * u + gradient[1] * v;
  return {
    floor: [x[0] - (along / most) * u, x[1] - (along / most) * v],
    landing: [x[0] - gamma * along * u, x[1] - gamma * along * v],
    factor: 1 - gamma * most,
  };
}

export function quantities({ x, value, gradient, curvature, limit, stiff }: Model) {
  const lambdaMax = curvature?.most ?? null;
  return { x, f: value, gradient, lambdaMax, limit, factor: stiff?.factor ?? null };
}
