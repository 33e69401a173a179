import { type PointerEvent, useRef } from "react";
import { layer, PanZoom, type Point, useFrame } from "../../plot/index.ts";
import { type Frame, framed } from "./frame.ts";
import type { Surface } from "./surface.ts";

export interface GroundProps {
  readonly surface: Surface;
  readonly frame: Frame;
  readonly home: Frame;
  readonly onFrame: (frame: Frame) => void;
  /** The reader pointed at a place of the plane. */
  readonly onPick: (at: Point) => void;
}

/** A pointer that moves less than this between down and up has picked a place; in CSS pixels. */
const STILL = 6;

/** The plane itself: a click or a touch picks a place, a mouse that drags moves the window, buttons scale it. */
export const Ground = /* @__PURE__ */ layer("handles", (props: GroundProps) => {
  const { surface, frame, home, onFrame, onPick } = props;
  const { view, area } = useFrame();
  const down = useRef<Point | null>(null);
  const pick = ({ clientX, clientY, target }: PointerEvent) => {
    const from = down.current;
    down.current = null;
    const box = area.current?.getBoundingClientRect();
    if (!from || !box || Math.hypot(clientX - from[0], clientY - from[1]) > STILL) return;
    if (target instanceof Element && target.closest("button")) return;
    const px = ((clientX - box.left) / box.width) * view.width;
    const py = ((clientY - box.top) / box.height) * view.height;
    onPick(view.rounded(view.fromPx([px, py])));
  };
  return (
    <div
      className="descent-ground"
      onPointerDown={({ clientX, clientY, button }) => {
        down.current = button === 0 ? [clientX, clientY] : null;
      }}
      onPointerUp={pick}
      onPointerCancel={() => {
        down.current = null;
      }}
    >
      <PanZoom
        window={frame.window}
        home={home.window}
        onChange={(window) => {
          const scaled = Math.abs(width(window) / width(frame.window) - 1) > 1e-9;
          // While the window only moves, the contours stay where they are.
          onFrame(
            window === home.window ? home : scaled ? framed(surface.field, window) : { ...frame, window },
          );
        }}
      />
    </div>
  );
});

const width = ({ x: [from, to] }: Frame["window"]) => to - from;
