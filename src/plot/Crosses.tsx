import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import type { PolylineProps } from "./Polyline.tsx";
import { coordinate } from "./path.ts";
import { markProps } from "./style.ts";

/** Half the width of a cross in logical pixels. */
const ARM = 5;

/** Crosses at points where something was refused; none for those far out of sight. */
export const Crosses = /* @__PURE__ */ layer("marks", ({ points, ...style }: PolylineProps) => {
  const view = useView();
  const d = points
    .map((point) => view.toPx(point))
    .filter(([x, y]) => Math.abs(x) < 1e4 && Math.abs(y) < 1e4)
    .map(([x, y]) => {
      const [left, top] = [coordinate(x - ARM), coordinate(y - ARM)];
      return `M${left} ${top}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`;
    });
  return <path {...markProps("line cross", style)} d={d.join("")} />;
});
