import { layer, type MarkStyle, type Point, useView } from "../../plot/index.ts";
import { coordinate } from "../../plot/path.ts";
import { markProps } from "../../plot/style.ts";

export interface CrossesProps extends Pick<MarkStyle, "role" | "link" | "quiet"> {
  readonly at: readonly Point[];
}

/** Half the width of a cross in logical pixels. */
const ARM = 5;

/** Crosses where trials were undone; none for those far out of sight. */
export const Crosses = /* @__PURE__ */ layer("marks", ({ at, ...style }: CrossesProps) => {
  const view = useView();
  const d = at
    .map((point) => view.toPx(point))
    .filter(([x, y]) => Math.abs(x) < 1e4 && Math.abs(y) < 1e4)
    .map(([x, y]) => {
      const [left, top] = [coordinate(x - ARM), coordinate(y - ARM)];
      return `M${left} ${top}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`;
    });
  return <path {...markProps("line cross", style)} d={d.join("")} />;
});
