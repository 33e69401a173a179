import { useMemo } from "react";
import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import { type CurveFunction, sampleCurve } from "./sampleCurve.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Interval } from "./view.ts";

export interface AreaProps extends MarkStyle {
  /** The upper rim, and the lower one; the axis y = 0 when nothing is said. Keep their identities. */
  readonly of: CurveFunction;
  readonly down?: CurveFunction | undefined;
  readonly domain?: Interval | undefined;
}

const zero: CurveFunction = (xs) => ({ value: new Float64Array(xs.length) });

/** The region between two curves, lightly shaded. */
export const Area = /* @__PURE__ */ layer("marks", ({ of, down = zero, domain, ...style }: AreaProps) => {
  const view = useView();
  const [from, to] = domain ?? view.x.domain;
  const d = useMemo(() => {
    const upper = sampleCurve(of, view, [from, to]).flat();
    const lower = sampleCurve(down, view, [from, to]).flat();
    return pathThrough([...upper, ...lower.reverse()], true);
  }, [of, down, view, from, to]);
  return <path {...markProps("area", style)} d={d} />;
});
