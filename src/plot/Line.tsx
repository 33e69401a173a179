import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { lineInBox } from "./lines.ts";
import { coordinate } from "./path.ts";
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
  return ends ? drawn(ends, style) : null;
});

/** The straight piece between two points; nothing where one of them has no place. */
export const Segment = /* @__PURE__ */ layer("marks", ({ from, to, ...style }: LineProps) => {
  const view = useView();
  const ends = [view.toPx(from), view.toPx(to)] as const;
  return ends.flat().every(Number.isFinite) ? drawn(ends, style) : null;
});

/** As `<line>`, whose ends are plain attributes: a path's `d` is a style, and a move would compute styles anew. */
function drawn([[x1, y1], [x2, y2]]: readonly [Point, Point], style: MarkStyle) {
  const ends = { x1: coordinate(x1), y1: coordinate(y1), x2: coordinate(x2), y2: coordinate(y2) };
  return <line {...markProps("line", style)} {...ends} />;
}
