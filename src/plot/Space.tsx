import { type ReactNode, useMemo, useRef, useState } from "react";
import { FrameContext } from "./frame.ts";
import { SpaceAxes, type SpaceAxesProps } from "./SpaceAxes.tsx";
import { Stage } from "./Stage.tsx";
import { SpaceView, type Turn } from "./space.ts";
import { Turner } from "./Turner.tsx";
import type { Interval } from "./view.ts";

export interface SpaceProps extends SpaceAxesProps {
  readonly x: Interval;
  readonly y: Interval;
  readonly z: Interval;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** How it is seen at first, in radians: round the z axis, and above the floor. */
  readonly turn?: Turn | undefined;
  /** What the picture is, in words. */
  readonly label: string;
  readonly children?: ReactNode;
}

const FIRST: Turn = { azimuth: 0.55, elevation: 0.5 };

/** A picture of space that turns by dragging and by arrow keys. Marks with two coordinates lie on its floor. */
export function Space({
  x,
  y,
  z,
  width = 640,
  height = 460,
  turn: first = FIRST,
  label,
  children,
  ...axes
}: SpaceProps) {
  const [turn, setTurn] = useState(first);
  const area = useRef<HTMLDivElement>(null);
  const [x0, x1, y0, y1, z0, z1] = [...x, ...y, ...z];
  const frame = useMemo(() => {
    const view = new SpaceView([x0, x1], [y0, y1], [z0, z1], turn, width, height);
    return { view, area, xTicks: [], yTicks: [] };
  }, [x0, x1, y0, y1, z0, z1, turn, width, height]);
  return (
    <FrameContext value={frame}>
      <Stage
        label={label}
        className="plot-bare"
        width={width}
        height={height}
        area={area}
        style={{}}
        ground={
          <>
            <SpaceAxes {...axes} />
            <Turner turn={turn} first={first} onTurn={setTurn} />
          </>
        }
      >
        {children}
      </Stage>
    </FrameContext>
  );
}
