import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { arrowHead } from "./lines.ts";
import { pathThrough } from "./path.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point } from "./view.ts";

export interface ArrowProps extends MarkStyle {
  readonly from: Point;
  readonly to: Point;
}

/** The length of a head in logical pixels. */
const HEAD = 13;

/** An arrow from one point to another; a backward flow is a double line. Nothing where the points coincide. */
export const Arrow = /* @__PURE__ */ layer("marks", ({ from, to, ...style }: ArrowProps) => {
  const view = useView();
  const [tail, tip] = [view.toPx(from), view.toPx(to)];
  const [, left, right] = arrowHead(tail, tip, HEAD);
  if (!left || !right) return null;
  // The shaft ends inside the head, so that its round end does not blunt the tip.
  const neck: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  const shaft = pathThrough([tail, neck]);
  return (
    <>
      <path {...markProps("line", style)} d={shaft} />
      {style.role === "backward" ? <path className="mark double" d={shaft} /> : null}
      <path {...markProps("head", style)} d={pathThrough([tip, left, right], true)} />
    </>
  );
});
