import { type PointerEvent, type ReactNode, useRef } from "react";
import { useFrame } from "./frame.ts";
import { layer } from "./layer.tsx";
import type { Point } from "./view.ts";

export interface PickProps {
  /** The reader pointed at a place of the plot. */
  readonly onPick: (at: Point) => void;
  /** What else the ground can do, such as move under a mouse that drags. */
  readonly children?: ReactNode;
}

/** A pointer that moves less than this between down and up has picked a place; in CSS pixels. */
const STILL = 6;

/** The ground of a plot, below the handles: a click or a touch picks a place; a finger that moves scrolls the page. */
export const Pick = /* @__PURE__ */ layer("handles", ({ onPick, children }: PickProps) => {
  const { view, area } = useFrame();
  const down = useRef<Point | null>(null);
  return (
    <div
      className="pick"
      onPointerDown={({ clientX, clientY, button }) => {
        down.current = button === 0 ? [clientX, clientY] : null;
      }}
      onPointerCancel={() => {
        down.current = null;
      }}
      onPointerUp={({ clientX, clientY, target }: PointerEvent) => {
        const from = down.current;
        down.current = null;
        const box = area.current?.getBoundingClientRect();
        if (!from || !box || Math.hypot(clientX - from[0], clientY - from[1]) > STILL) return;
        if (target instanceof Element && target.closest("button")) return;
        const px = ((clientX - box.left) / box.width) * view.width;
        const py = ((clientY - box.top) / box.height) * view.height;
        onPick(view.rounded(view.fromPx([px, py])));
      }}
    >
      {children}
    </div>
  );
});
