import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { formatNumber } from "../params/formatNumber.ts";
import type { Role } from "../params/role.ts";
import { useFrame } from "./frame.ts";
import type { Anchor } from "./Label.tsx";
import { layer } from "./layer.tsx";
import { type Constrain, farEnd, nudge } from "./nudge.ts";
import type { Point } from "./view.ts";

/** Where in a gesture a move stands; keys send "move" when pressed and "end" when let go. */
export type Phase = "start" | "move" | "end";

export interface HandleProps {
  readonly at: Point;
  readonly onMove: (to: Point, gesture: { readonly phase: Phase }) => void;
  /** What is moved, in words. */
  readonly label: string;
  /** The allowed point nearest to a wanted one; the window when nothing is said. */
  readonly constrain?: Constrain | undefined;
  /** What is heard of its place; "x 2, y 8" when nothing is said. */
  readonly valueText?: string | undefined;
  /** The number behind the place and its range, for screen readers; x and the window when nothing is said. */
  readonly value?: { readonly now: number; readonly min: number; readonly max: number } | undefined;
  readonly role?: Role | undefined;
  readonly link?: string | undefined;
  /** A few words beside it until it is first used, such as "drag the point". */
  readonly invitation?: string | undefined;
  /** On which side the invitation stands; to the right, or to the left of a point far right, when nothing is said. */
  readonly side?: Anchor | undefined;
}

/** A point that is dragged, touched or moved by keys: arrows, Shift for ten steps, Alt for a tenth, Home and End. */
export const Handle = /* @__PURE__ */ layer("handles", (props: HandleProps) => {
  const { at, label, valueText, value, role = "input", link, invitation } = props;
  const { view } = useFrame();
  const [used, setUsed] = useState(false);
  const events = useMoves(props, () => setUsed(true));
  const [min, max] = view.x.domain;
  const { now, ...range } = value ?? { now: at[0], min, max };
  if (!at.every(Number.isFinite)) return null;
  const { side = view.x.unit(at[0]) > 0.6 ? "w" : "e" } = props;
  return (
    <>
      <div
        className={`handle role-${role}`}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuenow={now}
        aria-valuemin={range.min}
        aria-valuemax={range.max}
        aria-valuetext={valueText ?? `x ${formatNumber(at[0])}, y ${formatNumber(at[1])}`}
        data-link={link}
        style={view.place(at)}
        {...events}
      />
      {invitation === undefined || used ? null : (
        <span className={`invitation at-${side}`} style={view.place(at)} aria-hidden="true">
          {invitation}
        </span>
      )}
    </>
  );
});

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Pointer, touch and keys as moves: the events to put on the handle's element. */
export function useMoves(
  { at, onMove, constrain }: Pick<HandleProps, "at" | "onMove" | "constrain">,
  onUse?: () => void,
) {
  const { view, area } = useFrame();
  const drag = useRef<{ readonly from: Point; toPoint(event: PointerEvent): Point } | null>(null);
  const allowed: Constrain = constrain ?? ((wanted) => view.clamp(wanted));
  const move = (to: Point, phase: Phase) => onMove(to, { phase });

  const finish = (event: PointerEvent, to: Point) => {
    if (!drag.current) return;
    drag.current = null;
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.releasePointerCapture(event.pointerId);
    move(to, "end");
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const box = area.current?.getBoundingClientRect();
      if (!box || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const pxPerX = view.width / box.width;
      const pxPerY = view.height / box.height;
      const [px, py] = view.toPx(at);
      // The grip stays where the finger took it: the handle does not jump under it.
      const [gripX, gripY] = [px - event.clientX * pxPerX, py - event.clientY * pxPerY];
      drag.current = {
        from: at,
        toPoint: ({ clientX, clientY }) =>
          allowed(view.rounded(view.fromPx([clientX * pxPerX + gripX, clientY * pxPerY + gripY]))),
      };
      onUse?.();
      move(at, "start");
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag.current) move(drag.current.toPoint(event), "move");
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (drag.current) finish(event, drag.current.toPoint(event));
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      if (drag.current) finish(event, drag.current.from);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const direction = ARROWS[event.key];
      const end = event.key === "End";
      if (!direction && !end && event.key !== "Home") return;
      event.preventDefault();
      const steps = event.shiftKey ? 10 : event.altKey ? 0.1 : 1;
      onUse?.();
      move(direction ? nudge(at, direction, steps, view, allowed) : farEnd(at, end, view, allowed), "move");
    },
    onKeyUp(event: KeyboardEvent<HTMLElement>) {
      if (ARROWS[event.key] || event.key === "Home" || event.key === "End") move(at, "end");
    },
  };
}
