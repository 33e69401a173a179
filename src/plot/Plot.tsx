import { type ReactNode, useMemo, useRef } from "react";
import { isTex, type Tex } from "../params/tex.ts";
import { Axes } from "./Axes.tsx";
import { FrameContext } from "./frame.ts";
import { Stage } from "./Stage.tsx";
import { makeTicks, type Tick } from "./ticks.ts";
import { equalDomains, type Interval, makeScale, type ScaleKind, View } from "./view.ts";

export interface PlotProps {
  /** What is shown of each axis. */
  readonly x: Interval;
  readonly y: Interval;
  /** Logical size of the drawing; only the ratio is seen, and how much room marks have. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Makes a unit as long on y as on x, by showing more of one of them. */
  readonly equal?: boolean | undefined;
  readonly xScale?: ScaleKind | undefined;
  readonly yScale?: ScaleKind | undefined;
  readonly xLabel?: string | Tex | undefined;
  readonly yLabel?: string | Tex | undefined;
  /** Own ticks in place of round values, such as multiples of π. */
  readonly xTicks?: readonly Tick[] | undefined;
  readonly yTicks?: readonly Tick[] | undefined;
  /** No axes at all, for pictures that need none. */
  readonly bare?: boolean | undefined;
  /** The height to draw with on a narrow screen (not with `equal`, which it would break, nor with arrows, whose heads it would skew). */
  readonly narrowHeight?: number | undefined;
  /** What the picture is, in words. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A picture with axes. */
export function Plot(props: PlotProps) {
  const { width = 640, height = 400, xLabel, yLabel, bare = false, narrowHeight, label, children } = props;
  const view = useStableView(props, width, height);
  const area = useRef<HTMLDivElement>(null);
  const xTicks = useMemo(() => props.xTicks ?? makeTicks(view.x, view.width / 90), [props.xTicks, view]);
  const yTicks = useMemo(() => props.yTicks ?? makeTicks(view.y, view.height / 70), [props.yTicks, view]);
  const frame = useMemo(() => ({ view, area, xTicks, yTicks }), [view, xTicks, yTicks]);
  const style = {
    ...(narrowHeight === undefined ? {} : { "--plot-aspect-narrow": width / narrowHeight }),
    "--plot-left": bare ? "0" : `${longest(yTicks) * 0.56 + 0.9}em`,
    "--plot-top": yLabel === undefined ? "0.6em" : "2em",
    "--plot-right": isTex(xLabel) ? "1.8em" : "1.2em",
    "--plot-bottom": typeof xLabel === "string" ? "3.1em" : "1.9em",
  };
  return (
    <FrameContext value={frame}>
      <Stage
        label={label}
        className={bare ? "plot-bare" : ""}
        width={width}
        height={height}
        area={area}
        ground={bare ? null : <Axes xLabel={xLabel} yLabel={yLabel} />}
        style={style}
      >
        {children}
      </Stage>
    </FrameContext>
  );
}

/** The same view as long as its numbers are the same, so that marks that did not move are not drawn again. */
function useStableView({ x, y, equal, xScale, yScale }: PlotProps, width: number, height: number): View {
  const [x0, x1, y0, y1] = [...x, ...y];
  return useMemo(() => {
    const [shownX, shownY] = equal
      ? equalDomains([x0, x1], [y0, y1], width, height)
      : ([
          [x0, x1],
          [y0, y1],
        ] as const);
    return new View(makeScale(shownX, xScale), makeScale(shownY, yScale), width, height);
  }, [x0, x1, y0, y1, equal, xScale, yScale, width, height]);
}

function longest(ticks: readonly Tick[]): number {
  return Math.max(1, ...ticks.map((tick) => tick.label.length));
}
