import { useMemo } from "react";
import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import { type CurveFunction, sampleCurve } from "./sampleCurve.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Interval } from "./view.ts";

export interface CurveProps extends MarkStyle {
  /** The function, evaluated at many places at once. Keep its identity as long as it is the same function. */
  readonly of: CurveFunction;
  /** Where it is drawn, if not everywhere. */
  readonly domain?: Interval | undefined;
}

/** The graph of a function, open at poles, jumps and the edges of its domain. */
export const Curve = /* @__PURE__ */ layer("marks", ({ of, domain, ...style }: CurveProps) => {
  const view = useView();
  const [from, to] = domain ?? view.x.domain;
  const d = useMemo(
    () =>
      sampleCurve(of, view, [from, to])
        .map((piece) => pathThrough(piece))
        .join(""),
    [of, view, from, to],
  );
  return <path {...markProps("line", style)} d={d} />;
});
