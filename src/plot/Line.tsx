import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { lineInBox } from "./lines.ts";
import { pathThrough } from "./path.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point } from "./view.ts";

export interface LineProps extends MarkStyle {
  readonly from: Point;
  readonly to: Point;
}

/** The line through two points, from rim to rim: tangents, secants. Nothing where the points coincide. */
export const Line = /* @__PURE__ */ layer("marks", ({ from, to, ...style }: LineProps) => {
  const view = useView();
  const ends = lineInBox(view.toPx(from), view.toPx(to), view.width, view.height);
  return <path {...markProps("line", style)} d={ends ? pathThrough(ends) : ""} />;
});

/** The straight piece between two points. */
export const Segment = /* @__PURE__ */ layer("marks", ({ from, to, ...style }: LineProps) => {
  const view = useView();
  return <path {...markProps("line", style)} d={pathThrough([view.toPx(from), view.toPx(to)])} />;
});
