import { formatNumber, type Values } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import { limit } from "./bowl.ts";
import { type Decision, decide } from "./decisions.ts";
import widget from "./widget.ts";

export type AutoStepValues = Values<typeof widget.params>;

export interface Model {
  /** The decisions made so far, and all there are; one more than can be walked to, which is the trial that comes next. */
  readonly made: readonly Decision[];
  readonly all: readonly Decision[];
  /** The last decision and the trial that comes next. */
  readonly last: Decision | null;
  readonly next: Decision;
  readonly x: Point;
  readonly value: number;
  /** The step size that will be tried next. */
  readonly gamma: number;
}

export function model({ x1, x2, gamma, grow, shrink, step }: AutoStepValues): Model {
  const all = decide([x1, x2], { gamma, grow, shrink }, widget.params.step.max + 1);
  const next = all[step]!;
  return {
    made: all.slice(0, step),
    all,
    last: all[step - 1] ?? null,
    next,
    x: next.from,
    value: next.before,
    gamma: next.gamma,
  };
}

export function quantities({ x, value, gamma, last }: Model) {
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
  if (!last)
    return `At the start ${pair(x)}, f = ${formatNumber(value)}. The first step to try has γ = ${formatNumber(gamma)}: it is kept if it ends inside the thick contour, where f is lower.`;
  const trial = `Decision ${made.length}: a step of γ = ${formatNumber(last.gamma)} takes f from ${formatNumber(last.before)} to ${formatNumber(last.after)}.`;
  const after = (factor: number) =>
    `γ is multiplied by ${formatNumber(factor)}: ${formatNumber(gamma)} comes next.`;
  if (last.accepted)
    return `${trial} It descends, so it is kept, and ${grow === 1 ? "γ stays as it is." : after(grow)}`;
  const climbs = last.after > last.before ? "It climbs" : "It gains nothing";
  return `${trial} ${climbs}, so it is undone, and ${after(shrink)}`;
}
