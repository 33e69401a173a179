import { formatNumber, type Values } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import { difference } from "../../widget/descent/keptRuns.ts";
import { type LossAxis, lossAxis } from "../../widget/descent/lossAxis.ts";
import { type Surface, surfaceOf } from "../../widget/descent/surface.ts";
import { type Decision, decide } from "./decisions.ts";
import widget from "./widget.ts";

export type AutoStepValues = Values<typeof widget.params>;

export interface Model {
  readonly surface: Surface;
  /** The decisions made so far, and all there are; one more than can be walked to, which is the trial that comes next. */
  readonly made: readonly Decision[];
  readonly all: readonly Decision[];
  /** The last decision and the trial that comes next. */
  readonly last: Decision | null;
  readonly next: Decision;
  readonly x: Point;
  /** Null where f has no value at the start. */
  readonly value: number | null;
  /** The step size that will be tried next. */
  readonly gamma: number;
  /** 2/λmax by the curvature at the current point: a longer step size cannot be kept for ever. Null where f curves upwards in no direction. */
  readonly limit: number | null;
  /** Runs to compare with: their decisions, and what tells each from the run at hand. */
  readonly kept: readonly { readonly all: readonly Decision[]; readonly name: string }[];
  /** How the losses of all of them are drawn. */
  readonly losses: LossAxis;
}

const NAMES = ["γ₀", "grow", "shrink", "x₁", "x₂"];

export function model({ f, step, compare, ...rule }: AutoStepValues): Model {
  const surface = surfaceOf(f);
  const count = widget.params.step.max + 1;
  const all = decide(surface, rule, count);
  const next = all[step]!;
  const kept = compare.map((row) => {
    const [gamma, grow, shrink, x1, x2] = row;
    const { gamma: g, grow: up, shrink: down, x1: a, x2: b } = rule;
    return {
      all: decide(surface, { gamma, grow, shrink, x1, x2 }, count),
      name: difference(row, [g, up, down, a, b], NAMES),
    };
  });
  const most = surface.curvatureAt(next.from)?.most ?? 0;
  return {
    surface,
    made: all.slice(0, step),
    all,
    last: all[step - 1] ?? null,
    next,
    x: next.from,
    value: Number.isFinite(next.before) ? next.before : null,
    gamma: next.gamma,
    limit: most > 0 && Number.isFinite(2 / most) ? 2 / most : null,
    kept,
    losses: lossesOf(
      surface,
      [all, ...kept.map((each) => each.all)].map((each) => each.map(({ before }) => before)),
    ),
  };
}

function lossesOf({ stationary: [lowest] }: Surface, runs: readonly (readonly number[])[]): LossAxis {
  const all = runs.flat().filter(Number.isFinite);
  const shown = [Math.min(0, ...all), Math.max(0, ...all)] as const;
  return lossAxis(lowest?.kind === "minimum" ? lowest.value : null, runs, shown);
}

export function quantities({ x, value, gamma, last, limit }: Model) {
  return {
    x,
    f: value,
    gamma,
    accepted: last ? Number(last.accepted) : null,
    tried: last?.gamma ?? null,
    limit,
  };
}

const pair = ([a, b]: Point) => `(${formatNumber(a)}, ${formatNumber(b)})`;

/** What was decided last, and why. */
export function describe({ made, last, x, value, gamma }: Model, { grow, shrink }: AutoStepValues): string {
  if (value === null) return `f has no value at the start ${pair(x)}: move the start to where it has one.`;
  if (!last)
    return `At the start ${pair(x)}, f = ${formatNumber(value)}. The first step to try has γ = ${formatNumber(gamma)}: it is kept if it ends inside the thick contour, where f is lower.`;
  const after = (factor: number) =>
    `γ is multiplied by ${formatNumber(factor)}: ${formatNumber(gamma)} comes next.`;
  const lead = `Decision ${made.length}: a step of γ = ${formatNumber(last.gamma)}`;
  if (!Number.isFinite(last.after))
    return `${lead} would end where f has no value, so it is undone, and ${after(shrink)}`;
  const trial = `${lead} takes f from ${formatNumber(last.before)} to ${formatNumber(last.after)}.`;
  if (last.accepted)
    return `${trial} It descends, so it is kept, and ${grow === 1 ? "γ stays as it is." : after(grow)}`;
  const climbs = last.after > last.before ? "It climbs" : "It gains nothing";
  return `${trial} ${climbs}, so it is undone, and ${after(shrink)}`;
}
