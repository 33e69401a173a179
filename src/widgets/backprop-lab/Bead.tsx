import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { formatNumber } from "../../params/index.ts";
import { layer, useFrame } from "../../plot/index.ts";
import { percent } from "../../plot/view.ts";
import { keySteps } from "../../ui/keySteps.ts";
import { between, type Track } from "./geometry.ts";

export interface BeadProps {
  readonly track: Track;
  /** What stands at the track's ends; beyond them the bead rests at the end. */
  readonly ends: readonly [number, number];
  readonly value: number;
  /** What it may be, which may be more than the track shows. */
  readonly limits: readonly [number, number];
  readonly step: number;
  readonly label: string;
  readonly name: string;
  readonly link: string;
  readonly onMove: (value: number) => void;
  /** It has come to rest. */
  readonly onRest: () => void;
}

/** A number on a track that lies anywhere in the picture: dragged along it, or moved by keys, finer than its pixels. */
export const Bead = /* @__PURE__ */ layer("handles", (props: BeadProps) => {
  const { track, ends, value, limits, step, label, name, link, onMove, onRest } = props;
  const { view, area } = useFrame();
  const drag = useRef<{ readonly x: number; readonly y: number; readonly value: number } | null>(null);
  const allowed = (wanted: number, size = step) =>
    Math.min(limits[1], Math.max(limits[0], Number((Math.round(wanted / size) * size).toPrecision(12)))) + 0;
  const along = (event: PointerEvent) => {
    const box = area.current!.getBoundingClientRect();
    const [[x0, y0], [x1, y1]] = track;
    const [dx, dy] = [(x1 - x0) * (box.width / view.width), (y1 - y0) * (box.height / view.height)];
    const { x, y, value: from } = drag.current!;
    const part = ((event.clientX - x) * dx + (event.clientY - y) * dy) / (dx * dx + dy * dy);
    return allowed(from + part * (ends[1] - ends[0]));
  };
  const t = Math.min(1, Math.max(0, (value - ends[0]) / (ends[1] - ends[0])));
  const [px, py] = between(track, t);
  return (
    <div
      className="handle role-input"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={limits[0]}
      aria-valuemax={limits[1]}
      aria-valuetext={`${name} ${formatNumber(value)}`}
      data-link={link}
      style={{ left: percent(px / view.width), top: percent(py / view.height) }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, value };
      }}
      onPointerMove={(event) => {
        if (drag.current) onMove(along(event));
      }}
      onPointerUp={() => {
        if (drag.current) onRest();
        drag.current = null;
      }}
      onPointerCancel={() => {
        if (drag.current) onMove(drag.current.value);
        drag.current = null;
        onRest();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const steps = keySteps(event, true);
        const end = event.key === "Home" ? limits[0] : event.key === "End" ? limits[1] : undefined;
        if (steps === undefined && end === undefined) return;
        event.preventDefault();
        onMove(end ?? allowed(value + steps! * 5 * step, step / 2));
      }}
      onKeyUp={onRest}
    />
  );
});
