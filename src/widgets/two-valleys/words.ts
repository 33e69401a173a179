import { formatNumber } from "../../params/index.ts";
import type { Model, ValleyValues } from "./model.ts";
import type { Stationary } from "./stationaryPoints.ts";

/** What a stationary point is, in a word or two. */
export function nameOf(point: Stationary, lowest: Stationary | null): string {
  if (point.kind !== "minimum") return point.kind;
  return point === lowest ? "global minimum" : lowest ? "local minimum" : "minimum";
}

/** What is seen now: where the run is, and where it ends. */
export function describe(model: Model, { x0, gamma }: ValleyValues): string {
  const { at, x, value, slope } = model;
  const start = `x₀ = ${formatNumber(x0)}`;
  if (value === null) return `f has no value at the start ${start}: move the start to where it has one.`;
  if (slope === null) return `f has no slope at x = ${formatNumber(x)}, and the run ends there.`;
  if (gamma === 0) return `A step of size 0 stays at the start ${start}.`;
  const run =
    at === 0
      ? `The run from ${start}`
      : `After ${at} ${at === 1 ? "step" : "steps"} from ${start} the run is at x = ${formatNumber(x)}. It`;
  return `${run} ${fate(model)}`;
}

function fate({ landscape: { stationary, lowest }, limitPoint, xs }: Model): string {
  if (limitPoint === null) {
    const gone = xs.length > 1 && !(Math.abs(xs.at(-1)!) < 1e3);
    return gone ? "runs away and settles nowhere." : "settles on no stationary point.";
  }
  const end = stationary.find(({ x }) => x === limitPoint);
  const place = `x = ${formatNumber(limitPoint, { zeroBelow: 1e-9 })}`;
  if (end?.kind !== "minimum")
    return `ends at ${place}: f′ is 0 there, but it is ${end?.kind === "maximum" ? "a maximum" : "no minimum"}.`;
  const low = `where f = ${formatNumber(end.value, { zeroBelow: 1e-12 })}`;
  if (!lowest) return `ends in the minimum at ${place}, ${low}.`;
  if (end === lowest) return `ends in the global minimum at ${place}, ${low}: no other is lower.`;
  return `ends in the local minimum at ${place}, ${low}; the global one is at ${formatNumber(lowest.x, { zeroBelow: 1e-9 })}, and this start does not lead there.`;
}
