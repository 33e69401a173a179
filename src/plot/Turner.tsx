import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { layer } from "./layer.tsx";
import { clampTurn, type Turn } from "./space.ts";

export interface TurnerProps {
  readonly turn: Turn;
  /** What Home goes back to. */
  readonly first: Turn;
  readonly onTurn: (turn: Turn) => void;
}

/** Radians for a CSS pixel, and for a key press. */
const PER_PX = 0.008;
const PER_KEY = 0.08;

const KEYS: Readonly<Record<string, readonly [azimuth: number, elevation: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Turns a space: dragged anywhere (a finger only sideways, so that the page still scrolls), or by arrow keys; Home turns it back. */
export const Turner = /* @__PURE__ */ layer("handles", ({ turn, first, onTurn }: TurnerProps) => {
  const drag = useRef<{ readonly from: Turn; readonly x: number; readonly y: number } | null>(null);
  const degrees = Math.round((turn.azimuth * 180) / Math.PI);
  return (
    <div
      className="turner"
      role="slider"
      tabIndex={0}
      aria-label="Turn the picture"
      aria-valuenow={degrees}
      aria-valuemin={-360}
      aria-valuemax={360}
      aria-valuetext={`turned by ${degrees} degrees`}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: turn, x: event.clientX, y: event.clientY };
      }}
      onPointerMove={({ clientX, clientY, pointerType }: PointerEvent) => {
        if (!drag.current) return;
        const { from, x, y } = drag.current;
        const rise = pointerType === "touch" ? 0 : clientY - y;
        onTurn(
          clampTurn({
            azimuth: from.azimuth + PER_PX * (clientX - x),
            elevation: from.elevation + PER_PX * rise,
          }),
        );
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const key = KEYS[event.key];
        if (!key && event.key !== "Home") return;
        event.preventDefault();
        onTurn(
          key
            ? clampTurn({
                azimuth: turn.azimuth + PER_KEY * key[0],
                elevation: turn.elevation + PER_KEY * key[1],
              })
            : first,
        );
      }}
    />
  );
});
