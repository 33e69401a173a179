import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { dotAt } from "./path.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point } from "./view.ts";

export interface DotProps extends MarkStyle {
  readonly at: Point;
  /** A ring, for a point that does not belong to the curve, or is only compared. */
  readonly hollow?: boolean | undefined;
}

/** A point on the picture, with a rim of paper round it. Points that can be moved are handles. */
export const Dot = /* @__PURE__ */ layer("marks", ({ at, hollow, ...style }: DotProps) => {
  const d = dotAt(useView().toPx(at));
  return (
    <>
      <path className="mark dot-rim" d={d} />
      <path {...markProps("dot", style)} d={d} />
      {hollow ? <path className="mark dot-hole" d={d} /> : null}
    </>
  );
});
