import { useMemo } from "react";
import { parse, toFunction } from "../../../expression/index.ts";
import { formatNumber } from "../../../params/index.ts";
import { Curve, Dot, Handle, Line, Plot, type Point } from "../../../plot/index.ts";
import { valuesOf } from "../../../widget/curve.ts";
import type { PlaceLine } from "./judge.ts";

interface LineSceneProps {
  readonly task: PlaceLine;
  readonly slope: number | null;
  readonly onPlace: (slope: number) => void;
}

/** Where the handle stands on the line, as a share of the window's width. */
const REACH = 0.22;
const STEEPEST = 20;
/** The slope to begin with. */
const START = 0.5;

/** Slopes go in steps of 0.05, coarser where the line is steep, so that round ones can be hit. */
const snapped = (slope: number) => {
  const step = Math.abs(slope) > 4 ? 0.5 : 0.05;
  return Math.round(Math.min(STEEPEST, Math.max(-STEEPEST, slope)) / step) * step + 0;
};

/** A line that turns about a point of a curve. */
export function LineScene({ task: { curve, at, x, y }, slope, onPlace }: LineSceneProps) {
  const of = useMemo(() => valuesOf(toFunction(parse(curve, { variables: ["x"] }), ["x"])), [curve]);
  const x0 = Number(at);
  const centre: Point = [x0, of(Float64Array.of(x0)).value[0]!];
  const reach = REACH * (x[1] - x[0]);
  // The handle stands as far from the centre on the page, however steep the line.
  const across = (x[1] - x[0]) / (y[1] - y[0]);
  const ratio = 640 / 400 / across;
  const now = slope ?? START;
  const run = reach / Math.hypot(1, now / ratio);
  const handle: Point = [x0 + run, centre[1] + now * run];
  return (
    <Plot x={x} y={y} label="A curve, a point on it, and a line through the point that can be turned">
      <Curve of={of} />
      <Line from={centre} to={handle} role="derivative" />
      <Dot at={centre} role="derivative" />
      <Handle
        at={handle}
        role="derivative"
        label="Line through the point, to be turned"
        valueText={`slope ${formatNumber(now)}`}
        value={{ now, min: -STEEPEST, max: STEEPEST }}
        invitation={slope === null ? "turn the line" : undefined}
        constrain={([px, py]) => {
          const turned = snapped((py - centre[1]) / Math.max(px - x0, reach / 40));
          const along = reach / Math.hypot(1, turned / ratio);
          return [x0 + along, centre[1] + turned * along];
        }}
        onMove={([px, py]) => onPlace(snapped((py - centre[1]) / (px - x0)))}
      />
    </Plot>
  );
}
