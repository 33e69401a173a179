import type { Interval, ScaleKind } from "../../plot/index.ts";

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

/**
 * The height above the lowest point on a log scale, where f has one (`lowest`) and no run gets below it; f itself, as high as `shown`, where
 * it has none.
 */
export function lossAxis(
  lowest: number | null,
  runs: readonly (readonly number[])[],
  shown: Interval,
): LossAxis {
  const first = Math.max(...runs.map(([start = Number.NaN]) => start).filter(Number.isFinite), -1e300);
  const noise = 1e-9 * (1 + Math.abs(lowest ?? 0));
  if (lowest !== null && runs.every((values) => values.every((value) => value >= lowest - noise))) {
    const power = Math.ceil(Math.log10(Math.max(first - lowest, noise)));
    const top = Math.min(FURTHEST, Math.max(-FURTHEST, power));
    return { kind: "log", domain: [Number(`1e${top - BELOW}`), Number(`1e${top + ABOVE}`)], above: lowest };
  }
  const start = first === -1e300 ? 0 : first;
  const [from, to] = [Math.min(shown[0], start), Math.max(shown[1], start)];
  const margin = 0.08 * (to - from) || 1;
  const domain = [from - margin, to + margin] as const;
  return {
    kind: "linear",
    domain: domain.every(Number.isFinite) && domain[0] < domain[1] ? domain : [-1, 1],
    above: 0,
  };
}
