import { type ReactNode, useMemo } from "react";
import { type Tex, tex } from "../../params/index.ts";
import { Crosses, Dot, Labels, Plot, type PlotProps, type Point, Trail } from "../../plot/index.ts";
import { makeTicks } from "../../plot/ticks.ts";
import { makeScale } from "../../plot/view.ts";
import type { LossAxis } from "./lossAxis.ts";

export interface LossesProps extends Pick<PlotProps, "width" | "height" | "narrowHeight" | "yTicks"> {
  /** The loss at each step of the run at hand, and which of them is the current one. */
  readonly values: readonly number[];
  readonly at: number;
  readonly ahead: boolean;
  readonly axis: LossAxis;
  /** The last step for which there is room. */
  readonly last: number;
  readonly xLabel?: string | Tex;
  /** What f is a function of: one number, or a point. */
  readonly of: "x" | "point";
  /** Runs to compare with, and what tells each from the run at hand. */
  readonly kept: readonly { readonly values: readonly number[]; readonly name: string }[];
  /** The losses of steps that were undone. */
  readonly undone?: readonly Point[];
  readonly link: string;
  readonly children?: ReactNode;
}

const LABELS = {
  x: { log: tex`\loss{f(x)-f(x^*)}`, linear: tex`\loss{f(x)}` },
  point: { log: tex`\loss{f(\mathbf x)-f(\mathbf x^*)}`, linear: tex`\loss{f(\mathbf x)}` },
};

/** About as many powers of ten are written at a log axis. */
const TICKS = 4;

/** What has no place on a log scale is drawn so far below it, as a share of its foot. */
const SUNK = 1e-3;

/** A name at the rim stands this share of the picture inside it. */
const INSIDE = 0.02;

/** The last point of a run that is in sight, or where its line leaves the picture after it. */
function lastOf(points: readonly Point[], { domain, kind }: LossAxis): Point | undefined {
  const scale = kind === "log" ? Math.log10 : Number;
  const [floor, top] = domain.map(scale) as [number, number];
  const heights = points.map(([, height]) => scale(height));
  const last = heights.findLastIndex((height) => height >= floor && height <= top);
  const [at, from, to] = [points[last], heights[last]!, heights[last + 1]];
  if (!at || to === undefined || !Number.isFinite(to)) return at;
  const air = INSIDE * (top - floor);
  const rim = to < floor ? floor + air : top - air;
  const share = Math.min(1, Math.max(0, (rim - from) / (to - from)));
  const height = from + share * (to - from);
  return [at[0] + share, kind === "log" ? 10 ** height : height];
}

/** The loss against the step, beside the path. */
export function Losses(props: LossesProps) {
  const {
    values,
    at,
    ahead,
    axis,
    last,
    xLabel = "step",
    kept,
    undone = [],
    of,
    link,
    children,
    ...size
  } = props;
  const [floor, top] = axis.domain;
  const log = axis.kind === "log";
  const yTicks = useMemo(
    () => (log ? makeTicks(makeScale([floor, top], "log"), TICKS) : undefined),
    [log, floor, top],
  );
  const sunk = log ? floor * SUNK : Number.NEGATIVE_INFINITY;
  const places = (heights: readonly number[]) =>
    heights.map((height, k): Point => [k, Math.max(sunk, height - axis.above)]);
  const now = places(values);
  const others = kept.map(({ values: heights }) => places(heights));
  const seen = ([, height]: Point) => height >= floor && height <= top;
  return (
    <Plot
      x={[0, last]}
      y={axis.domain}
      yScale={axis.kind}
      yTicks={yTicks}
      {...size}
      xLabel={xLabel}
      yLabel={LABELS[of][log ? "log" : "linear"]}
      label="The loss against the step"
    >
      {children}
      {others.map((points, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept run is its place in the list
        <Trail key={i} points={points} role="data" quiet />
      ))}
      <Crosses
        points={undone.map(([k, height]): Point => [k, Math.max(sunk, height - axis.above)])}
        role="loss"
      />
      {ahead && <Trail points={now.slice(at)} role="loss" quiet />}
      <Trail points={now.slice(0, at + 1)} role="loss" link={link} />
      {now[at] && seen(now[at]) && <Dot at={now[at]} role="loss" link={link} />}
      <Labels
        labels={kept.flatMap(({ name }, i) => {
          const end = lastOf(others[i]!, axis);
          return end && name !== "" ? [{ at: end, text: name, role: "data" as const }] : [];
        })}
        avoid={[now, ...others]}
      />
    </Plot>
  );
}
