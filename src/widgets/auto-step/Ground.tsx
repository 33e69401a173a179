import { type PointerEvent, useRef } from "react";
import { layer, type Point, useFrame } from "../../plot/index.ts";

/** A pointer that moves less than this between down and up has picked a place; in CSS pixels. */
const STILL = 6;

/** The plane itself, below the handles: a click or a touch picks a place; a finger that moves scrolls the page. */
export const Ground = /* @__PURE__ */ layer("handles", ({ onPick }: { onPick: (at: Point) => void }) => {
  const { view, area } = useFrame();
  const down = useRef<Point | null>(null);
  return (
    <div
      className="auto-step-ground"
      onPointerDown={({ clientX, clientY, button }) => {
        down.current = button === 0 ? [clientX, clientY] : null;
      }}
      onPointerCancel={() => {
        down.current = null;
      }}
      onPointerUp={({ clientX, clientY }: PointerEvent) => {
        const from = down.current;
        down.current = null;
        const box = area.current?.getBoundingClientRect();
        if (!from || !box || Math.hypot(clientX - from[0], clientY - from[1]) > STILL) return;
        const px = ((clientX - box.left) / box.width) * view.width;
        const py = ((clientY - box.top) / box.height) * view.height;
        onPick(view.rounded(view.fromPx([px, py])));
      }}
    />
  );
});
