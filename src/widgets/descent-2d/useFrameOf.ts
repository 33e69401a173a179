import { useState } from "react";
import type { Point } from "../../plot/index.ts";
import type { Surface } from "../../widget/descent/surface.ts";
import { type Frame, frameOf } from "./frame.ts";

/** What is shown of the plane: chosen anew for another function and for a start that is out of sight, and the reader's between. */
export function useFrameOf(surface: Surface, start: Point) {
  const open = () => {
    const home = frameOf(surface, start);
    return { surface, start, home, frame: home };
  };
  const [shown, setShown] = useState(open);
  const moved = start[0] !== shown.start[0] || start[1] !== shown.start[1];
  if (surface !== shown.surface || (moved && !contains(shown.frame, start))) setShown(open());
  else if (moved) setShown({ ...shown, start });
  return {
    frame: shown.frame,
    home: shown.home,
    onFrame: (frame: Frame) => setShown({ ...shown, frame }),
  };
}

const contains = ({ window: { x, y } }: Frame, [a, b]: Point) =>
  a >= x[0] && a <= x[1] && b >= y[0] && b <= y[1];
