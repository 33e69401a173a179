import { formatNumber } from "../../params/index.ts";
import type { DescentValues, Model } from "./model.ts";

/** What is seen now: where the iterate is, and what the next steps do to its distance from the minimum. */
export function describe(model: Model, values: DescentValues): string {
  if (model.value === null)
    return `f has no value at the start x₀ = ${formatNumber(values.x0)}: move the start to where it has one.`;
  return `${whereabouts(model, values)} ${ending(model) ?? prospect(model, values)}`;
}

function whereabouts({ xs, at, x, slope }: Model, { gamma }: DescentValues): string {
  const size = `γ = ${formatNumber(gamma)}`;
  if (at > 0) return `After ${at} ${at === 1 ? "step" : "steps"} of ${size}, x = ${formatNumber(x)}.`;
  const next = xs[1];
  return next === undefined || slope === null
    ? `This is the start, x₀ = ${formatNumber(x)}.`
    : `At x₀ = ${formatNumber(x)} the slope is ${formatNumber(slope)}, so a step of ${size} leads to ${formatNumber(next)}.`;
}

/** Why there is no next step; undefined when there is one. */
function ending({ xs, at, end, slope }: Model): string | undefined {
  if (at < xs.length - 1 || end === "complete") return undefined;
  if (end === "beyond") return "Here the run ends: it explodes, and the next number would be beyond 10³⁰⁰.";
  return slope === null
    ? "Here the run ends: f has no slope at this point."
    : "Here the run ends: the next point would lie where f has no value.";
}

/** Factors this close to a bound are on it. */
const CLOSE = 1e-9;

function prospect({ slope, factor, rest }: Model, { gamma }: DescentValues): string {
  if (slope === 0) return "The slope is 0 here: no step moves from a stationary point.";
  if (gamma === 0) return "A step of size 0 stays where it is.";
  if (factor === null)
    return "The slope does not change smoothly here, so there is no factor to judge the step by.";
  const said = `A step multiplies small distances here by 1 − γf″(x) = ${formatNumber(factor)}`;
  if (Math.abs(factor) < CLOSE) return `${said}: at the bottom of such a bend it arrives at once.`;
  if (Math.abs(factor + 1) < CLOSE)
    return `${said}: it jumps to and fro across the minimum and comes no closer.`;
  if (Math.abs(factor - 1) < CLOSE) return `${said}: neighbouring points keep their distance.`;
  if (factor < -1) return `${said}: it jumps across and lands further away.`;
  if (factor < 0) return `${said}: it jumps across and lands closer.`;
  if (factor < 1) return rest === null ? `${said}.` : `${said}: it walks in from its side.`;
  return `${said}: f bends like a hilltop here, and neighbours part.`;
}
