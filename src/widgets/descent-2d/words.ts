import { formatNumber } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import type { DescentValues, Model } from "./model.ts";

/** A point for people. */
export const pair = ([a, b]: Point) => `(${formatNumber(a)}, ${formatNumber(b)})`;

/** What is seen now: where the iterate is, and why the next steps go as they do. */
export function describe(model: Model, values: DescentValues): string {
  if (model.value === null)
    return `f has no value at the start ${pair(model.x)}: move the start to where it has one.`;
  return `${whereabouts(model, values)} ${ending(model) ?? prospect(model, values)}`;
}

function whereabouts({ run, at, x, value }: Model, { gamma }: DescentValues): string {
  const height = `f = ${formatNumber(value!)}`;
  const size = `γ = ${formatNumber(gamma)}`;
  if (at > 0) return `After ${at} ${at === 1 ? "step" : "steps"} of ${size}, x = ${pair(x)} and ${height}.`;
  const next = run.points[1];
  if (!next) return `At the start ${pair(x)}, ${height}.`;
  return `From ${pair(x)} with ${height}, a step of ${size} leads to ${pair(next)} with f = ${formatNumber(run.values[1]!)}.`;
}

/** Why there is no next step; undefined when there is one. */
function ending({ run, at, gradient }: Model): string | undefined {
  if (at < run.points.length - 1 || run.end === "complete") return undefined;
  if (run.end === "beyond")
    return "Here the run ends: it explodes, and the next numbers would be beyond 10³⁰⁰.";
  return gradient
    ? "Here the run ends: the next point would lie where f has no value."
    : "Here the run ends: f has no gradient at this point.";
}

function prospect({ gradient, curvature, limit, stiff, surface }: Model, { gamma }: DescentValues): string {
  if (gradient!.every((partial) => partial === 0))
    return "The gradient is 0 here: no step moves from a stationary point.";
  if (gamma === 0) return "A step of size 0 stays where it is.";
  if (!curvature) return "f has no curvature here to judge the step by.";
  const { most, least } = curvature;
  const here = surface.quadratic ? "" : "by the curvature here, ";
  const times = (eigenvalue: number) => formatNumber(1 - gamma * eigenvalue);
  if (limit === null || !stiff) {
    const lead = "No direction curves upwards here, so there is no largest step";
    return least < 0
      ? `${lead}: along the one that curves down most, each step multiplies the distance by ${times(least)}.`
      : `${lead}.`;
  }
  if (-gamma * least > NOTED && Math.abs(stiff.factor) <= 1)
    return capital(
      `${here}each step multiplies the error by ${times(most)} along the stiffest direction, but by ${times(least)} across it, where f curves down.`,
    );
  return capital(
    `${here}the error along the stiffest direction is multiplied by ${formatNumber(stiff.factor)} each step: ${verdict(stiff.factor, limit)}.`,
  );
}

/** A growth per step worth a word. */
const NOTED = 0.005;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Factors this close to a bound are on it. */
const CLOSE = 1e-9;

function verdict(factor: number, limit: number): string {
  if (Math.abs(factor + 1) < CLOSE) return "it changes sides and stays as large, for γ is 2/λ";
  if (factor < -1) return `it changes sides and grows, for γ is above 2/λ = ${formatNumber(limit)}`;
  if (Math.abs(factor) < CLOSE) return "one step and it is gone";
  return factor < 0 ? "it zig-zags and shrinks" : "it shrinks and keeps its side";
}
