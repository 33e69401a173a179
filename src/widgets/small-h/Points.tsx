import { layer, type MarkStyle, type Point, useView } from "../../plot/index.ts";
import { dotAt } from "../../plot/path.ts";
import { markProps } from "../../plot/style.ts";

export interface PointsProps extends Pick<MarkStyle, "role" | "link"> {
  readonly at: readonly Point[];
  /** Rings, to be told from another series without its colour. */
  readonly hollow?: boolean | undefined;
}

/** Many small points of one series; where there is little room, every second one. */
export const Points = /* @__PURE__ */ layer("marks", ({ at, hollow, ...style }: PointsProps) => {
  const view = useView();
  return [0, 1].map((parity) => {
    const d = at
      .filter((_, i) => i % 2 === parity)
      .map((point) => dotAt(view.toPx(point)))
      .join("");
    return (
      <g key={parity} className={parity === 0 ? undefined : "points-spare"}>
        <path {...markProps(hollow ? "points points-ring" : "points", style)} d={d} />
        {hollow ? <path className="mark points-hole" d={d} /> : null}
      </g>
    );
  });
});
