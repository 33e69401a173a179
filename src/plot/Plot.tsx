import { type CSSProperties, type ReactNode, useMemo, useRef } from "react";
import { isTex, type Tex } from "../params/tex.ts";
import { Axes } from "./Axes.tsx";
import { FrameContext } from "./frame.ts";
import { LayerContext } from "./layer.tsx";
import { makeTicks, type Tick } from "./ticks.ts";
import { equalDomains, type Interval, makeScale, percent, type ScaleKind, View } from "./view.ts";

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

/** How far lines may reach beyond the axes, in logical pixels, so that dots and strokes at the rim stay whole. */
const BLEED = 8;

/**
 * A picture with axes. The drawing has a fixed logical size that CSS scales to the room there is; lines keep their width, and all text
 * is HTML placed in percentages, so that it keeps its size: the page is right at any width, before any script has run.
 */
export function Plot(props: PlotProps) {
  const { width = 640, height = 400, xLabel, yLabel, bare = false, narrowHeight, label, children } = props;
  const view = useStableView(props, width, height);
  const area = useRef<HTMLDivElement>(null);
  const frame = useMemo(() => ({ view, area }), [view]);
  const xTicks = useMemo(() => props.xTicks ?? makeTicks(view.x, view.width / 90), [props.xTicks, view]);
  const yTicks = useMemo(() => props.yTicks ?? makeTicks(view.y, view.height / 70), [props.yTicks, view]);
  const axes = bare ? null : <Axes xTicks={xTicks} yTicks={yTicks} xLabel={xLabel} yLabel={yLabel} />;
  const style = {
    "--plot-aspect": width / height,
    "--plot-aspect-narrow": width / (narrowHeight ?? height),
    "--plot-left": bare ? "0" : `${longest(yTicks) * 0.56 + 0.9}em`,
    "--plot-top": yLabel === undefined ? "0.6em" : "2em",
    "--plot-right": isTex(xLabel) ? "1.8em" : "1.2em",
    "--plot-bottom": typeof xLabel === "string" ? "3.1em" : "1.9em",
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the parts of a picture
    <div className={bare ? "plot plot-bare" : "plot"} role="group" aria-label={label} style={style}>
      <div className="plot-area" ref={area}>
        <FrameContext value={frame}>
          <LayerContext value="fields">{children}</LayerContext>
          <svg
            className="plot-marks"
            viewBox={`${-BLEED} ${-BLEED} ${width + 2 * BLEED} ${height + 2 * BLEED}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            style={{ inset: `${percent(-BLEED / height)} ${percent(-BLEED / width)}` }}
          >
            <LayerContext value="marks">
              {axes}
              {children}
            </LayerContext>
          </svg>
          <LayerContext value="labels">
            <div className="plot-labels" aria-hidden="true">
              {axes}
              {children}
            </div>
          </LayerContext>
          <LayerContext value="handles">{children}</LayerContext>
        </FrameContext>
      </div>
    </div>
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
