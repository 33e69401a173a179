import { type PointerEvent, useRef } from "react";
import { useFrame } from "./frame.ts";
import { layer } from "./layer.tsx";
import { magnification, shifted, type Window, zoomed } from "./zoom.ts";

export interface PanZoomProps {
  readonly window: Window;
  /** What "Reset view" goes back to. */
  readonly home: Window;
  readonly onChange: (window: Window) => void;
  /** How far one may zoom in and out, as factors of home. */
  readonly nearest?: number | undefined;
  readonly furthest?: number | undefined;
}

const FACTOR = 1.5;

/** Moves a plot's window by dragging its background with a mouse, and scales it by buttons. A finger scrolls the page, as everywhere. */
export const PanZoom = /* @__PURE__ */ layer("handles", (props: PanZoomProps) => {
  const { window, home, onChange, nearest = 0.01, furthest = 4 } = props;
  const { view, area } = useFrame();
  const drag = useRef<{ readonly x: number; readonly y: number; readonly window: Window } | null>(null);
  const stop = () => {
    drag.current = null;
  };
  const zoom = (factor: number) => {
    const size = magnification(window, home) * factor;
    if (size > furthest || size < nearest) return;
    onChange({ x: zoomed(window.x, view.x.kind, factor), y: zoomed(window.y, view.y.kind, factor) });
  };
  const same = [0, 1].every((end) => window.x[end] === home.x[end] && window.y[end] === home.y[end]);
  return (
    <>
      <div
        className="pan"
        onPointerDown={(event: PointerEvent) => {
          if (event.button !== 0 || event.pointerType === "touch") return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, window };
        }}
        onPointerMove={({ clientX, clientY }: PointerEvent) => {
          const box = area.current?.getBoundingClientRect();
          const from = drag.current;
          if (!from || !box) return;
          onChange({
            x: shifted(from.window.x, view.x.kind, (from.x - clientX) / box.width),
            y: shifted(from.window.y, view.y.kind, (clientY - from.y) / box.height),
          });
        }}
        onPointerUp={stop}
        onPointerCancel={stop}
      />
      <div className="zoom">
        <button type="button" disabled={same} onClick={() => onChange(home)}>
          Reset view
        </button>
        <button type="button" aria-label="Zoom in" onClick={() => zoom(1 / FACTOR)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(FACTOR)}>
          −
        </button>
      </div>
    </>
  );
});
