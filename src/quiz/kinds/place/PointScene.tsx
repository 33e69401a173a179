import { useMemo } from "react";
import { parse, toFunction } from "../../../expression/index.ts";
import { Curve, Handle, Plot, type Point } from "../../../plot/index.ts";
import { valuesOf } from "../../../widget/curve.ts";
import type { PlacePoint } from "./judge.ts";

interface PointSceneProps {
  readonly task: PlacePoint;
  readonly at: readonly number[] | null;
  readonly onPlace: (at: readonly number[]) => void;
}

const rounded = (value: number, [from, to]: readonly [number, number]) => {
  const step = 10 ** Math.floor(Math.log10((to - from) / 100));
  return Math.round(Math.min(to, Math.max(from, value)) / step) * step + 0;
};

/** A point to be put anywhere, on the curve, or on the x axis. */
export function PointScene({ task, at, onPlace }: PointSceneProps) {
  const { curve, x, y, start, onCurve, onAxis } = task;
  const of = useMemo(
    () => (curve === undefined ? null : valuesOf(toFunction(parse(curve, { variables: ["x"] }), ["x"]))),
    [curve],
  );
  const allowed = ([px, py]: Point): Point => {
    const to = rounded(px, x);
    if (onAxis) return [to, 0];
    return [to, onCurve && of ? of(Float64Array.of(to)).value[0]! : rounded(py, y)];
  };
  const here: Point = at && at.length === 2 ? [at[0]!, at[1]!] : allowed([start[0], start[1]]);
  return (
    <Plot x={x} y={y} label={of ? "A curve and a point to be placed" : "A point to be placed"}>
      {of && <Curve of={of} />}
      <Handle
        at={here}
        label="Point to be placed"
        invitation={at === null ? "drag the point" : undefined}
        constrain={allowed}
        onMove={(to) => onPlace(to)}
      />
    </Plot>
  );
}
