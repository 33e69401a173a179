import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import type { MarkStyle } from "./style.ts";
import type { Point } from "./view.ts";
import { type Text, Words } from "./Words.tsx";

/** The side of its point on which a label stands, as on a compass; `c` on the point itself. */
export type Anchor = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw" | "c";

export interface LabelProps extends Pick<MarkStyle, "role" | "link" | "quiet"> {
  readonly at: Point;
  readonly anchor?: Anchor | undefined;
  readonly text: Text;
}

/** Words or a formula beside a point, with a halo of paper where it crosses lines. Not shown where the point is out of sight. */
export const Label = /* @__PURE__ */ layer(
  "labels",
  ({ at, anchor = "ne", text, role = "curve", link, quiet }: LabelProps) => {
    const view = useView();
    if (!view.contains(at)) return null;
    return (
      <span
        className={`plot-label at-${anchor} role-${role}${quiet ? " quiet" : ""}`}
        data-link={link}
        style={view.place(at)}
      >
        <Words text={text} />
      </span>
    );
  },
);
