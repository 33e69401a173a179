import type { Interval, ScaleKind } from "../../plot/index.ts";
import type { Run } from "./descend.ts";
import type { Surface } from "./surface.ts";

/** How heights of f are drawn against the step. */
export interface LossAxis {
  readonly kind: ScaleKind;
  readonly domain: Interval;
  /** What is subtracted from f: its least value, where it is known; then every factor per step is a straight line. */
  readonly above: number;
}

const [BELOW, ABOVE] = [6, 1];
/** Powers of ten far inside float64. */
const FURTHEST = 280;

/** The height above the optimum on a log scale where f has a lowest point; f itself, as high as the contours reach, where it has none. */
export function lossAxis({ stationary }: Surface, { values }: Run, levels: readonly number[]): LossAxis {
  const lowest = stationary[0];
  const first = values[0] ?? 0;
  const noise = 1e-9 * (1 + Math.abs(lowest?.value ?? 0));
  if (lowest?.kind === "minimum" && values.every((value) => value >= lowest.value - noise)) {
    const above = lowest.value;
    const power = Math.ceil(Math.log10(Math.max(first - above, noise)));
    const top = Math.min(FURTHEST, Math.max(-FURTHEST, power));
    return { kind: "log", domain: [Number(`1e${top - BELOW}`), Number(`1e${top + ABOVE}`)], above };
  }
  const [low = first, high = first] = [levels[0], levels.at(-1)];
  const [from, to] = [Math.min(low, first), Math.max(high, first)];
  const margin = 0.08 * (to - from) || 1;
  const domain = [from - margin, to + margin] as const;
  return {
    kind: "linear",
    domain: domain.every(Number.isFinite) && domain[0] < domain[1] ? domain : [-1, 1],
    above: 0,
  };
}
