import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point } from "./view.ts";

export interface BarsProps extends MarkStyle {
  /** Where each bar stands, and how high. */
  readonly bars: readonly Point[];
  /** Width in units of x; 0.7 when nothing is said. */
  readonly width?: number | undefined;
  /** What the bars stand on. */
  readonly base?: number | undefined;
}

/** Upright bars, cut at the window. */
export const Bars = /* @__PURE__ */ layer("marks", ({ bars, width = 0.7, base, ...style }: BarsProps) => {
  const view = useView();
  const foot = base ?? (view.y.kind === "log" ? view.y.domain[0] : 0);
  const d = bars.map(([x, y]) => {
    const corner = (side: number, height: number) => view.toPx(view.clamp([x + (side * width) / 2, height]));
    return pathThrough([corner(-1, foot), corner(-1, y), corner(1, y), corner(1, foot)], true);
  });
  return <path {...markProps("bar", style)} d={d.join("")} />;
});
