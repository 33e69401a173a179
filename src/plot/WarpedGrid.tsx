import { useMemo } from "react";
import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import type { PlaneMap } from "./sampleField.ts";
import { simplify } from "./simplify.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Interval, Point } from "./view.ts";

export interface WarpedGridProps extends MarkStyle {
  /** Where the map takes each point. Keep its identity as long as it is the same map. */
  readonly map: PlaneMap;
  /** The part of the plane that is taken along. */
  readonly x: Interval;
  readonly y: Interval;
  /** Cells in each direction. */
  readonly cells?: number | undefined;
}

/** The image of a square grid under a map of the plane. */
export const WarpedGrid = /* @__PURE__ */ layer(
  "marks",
  ({ map, x, y, cells = 10, ...style }: WarpedGridProps) => {
    const view = useView();
    const [x0, x1, y0, y1] = [...x, ...y];
    const d = useMemo(
      () =>
        warpedLines(map, [x0, x1], [y0, y1], cells)
          .map((line) =>
            pathThrough(
              simplify(
                line.map((point) => view.toPx(point)),
                0.15,
              ),
            ),
          )
          .join(""),
      [map, x0, x1, y0, y1, cells, view],
    );
    return <path {...markProps("line thin", style)} d={d} />;
  },
);

/** Images of the grid's lines, each sampled finely. */
export function warpedLines(map: PlaneMap, x: Interval, y: Interval, cells: number, samples = 48): Point[][] {
  const across = (along: Interval, fixed: Interval, swap: boolean) =>
    Array.from({ length: cells + 1 }, (_, line) => {
      const held = new Float64Array(samples + 1).fill(fixed[0] + ((fixed[1] - fixed[0]) * line) / cells);
      const run = held.map((_, i) => along[0] + ((along[1] - along[0]) * i) / samples);
      const image = swap ? map(held, run) : map(run, held);
      return Array.from(run, (_, i): Point => [image.x[i]!, image.y[i]!]);
    });
  return [...across(x, y, false), ...across(y, x, true)];
}
