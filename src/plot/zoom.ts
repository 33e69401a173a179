import { type Interval, makeScale, type ScaleKind } from "./view.ts";

/** What a plot shows. */
export interface Window {
  readonly x: Interval;
  readonly y: Interval;
}

/** A domain scaled about its middle; as seen, so by ratios on a log scale. */
export function zoomed(domain: Interval, kind: ScaleKind, factor: number): Interval {
  const { value } = makeScale(domain, kind);
  return [value(0.5 - factor / 2), value(0.5 + factor / 2)];
}

/** A domain moved by a fraction of what is seen. */
export function shifted(domain: Interval, kind: ScaleKind, fraction: number): Interval {
  const { value } = makeScale(domain, kind);
  return [value(fraction), value(1 + fraction)];
}

/** How large a window is, as a factor of another one. */
export function magnification({ x }: Window, home: Window): number {
  return (x[1] - x[0]) / (home.x[1] - home.x[0]);
}
