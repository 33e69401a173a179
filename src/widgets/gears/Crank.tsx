import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { formatNumber } from "../../params/index.ts";
import { layer, useFrame } from "../../plot/index.ts";
import { keySteps } from "../../ui/keySteps.ts";
import widget from "./widget.ts";

const { x: dial } = widget.params;

export interface CrankProps {
  readonly x: number;
  /** The axle, and how far from it the ring stands and the wheel reaches, in logical pixels. */
  readonly axle: readonly [number, number];
  readonly reach: number;
  readonly radius: number;
  /** What the train says of itself. */
  readonly valueText: string;
  readonly link: string;
  readonly onTurn: (x: number, phase: "move" | "end") => void;
}

/** Nearer to the axle than this, in CSS pixels, a pointer has no direction. */
const DEAD = 10;

/** The ring on the first dial's hand, and the wheel itself: one grips anywhere and turns, as many times as one likes. Keys turn by steps. */
export const Crank = /* @__PURE__ */ layer("handles", (props: CrankProps) => {
  const { x, axle, reach, radius, valueText, link, onTurn } = props;
  const { view, area } = useFrame();
  const [used, setUsed] = useState(false);
  const grip = useRef<{ last: number; turned: number } | null>(null);

  /** The pointer's direction from the axle, in turns clockwise from the top. */
  const direction = ({ clientX, clientY }: PointerEvent): number | null => {
    const box = area.current!.getBoundingClientRect();
    const dx = clientX - box.left - (axle[0] * box.width) / view.width;
    const dy = clientY - box.top - (axle[1] * box.height) / view.height;
    return Math.hypot(dx, dy) < DEAD ? null : Math.atan2(dx, -dy) / (2 * Math.PI);
  };
  const events = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const at = direction(event);
      if (event.button !== 0 || at === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { last: at, turned: x };
      setUsed(true);
      onTurn(x, "move");
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const at = grip.current && direction(event);
      if (!grip.current || at === null) return;
      const { last, turned } = grip.current;
      const moved = at - last - Math.round(at - last);
      const now = Math.min(dial.max, Math.max(dial.min, turned + moved));
      grip.current = { last: at, turned: now };
      onTurn(landed(now), "move");
    },
    onPointerUp() {
      if (grip.current) onTurn(landed(grip.current.turned), "end");
      grip.current = null;
    },
    onPointerCancel() {
      if (grip.current) onTurn(landed(grip.current.turned), "end");
      grip.current = null;
    },
  };
  const size = (px: number) => `${(200 * px) / view.width}%`;
  const angle = 2 * Math.PI * x;
  const ring = view.place(
    view.fromPx([axle[0] + reach * Math.sin(angle), axle[1] - reach * Math.cos(angle)]),
  );
  return (
    <>
      <div
        className="gears-grip"
        style={{ ...view.place(view.fromPx([axle[0], axle[1]])), width: size(radius) }}
        {...events}
      />
      <div
        className="handle role-input"
        role="slider"
        tabIndex={0}
        aria-label="Dial x"
        aria-valuenow={x}
        aria-valuemin={dial.min}
        aria-valuemax={dial.max}
        aria-valuetext={valueText}
        data-link={link}
        style={ring}
        {...events}
        onKeyDown={(event: KeyboardEvent) => {
          const steps = keySteps(event, true);
          const end = event.key === "Home" ? dial.min : event.key === "End" ? dial.max : undefined;
          if (steps === undefined && end === undefined) return;
          event.preventDefault();
          setUsed(true);
          onTurn(end ?? dial.nudge(x, steps!), "move");
        }}
        onKeyUp={(event: KeyboardEvent) => {
          if (/^(Arrow|Home$|End$)/.test(event.key)) onTurn(x, "end");
        }}
      />
      {used ? null : (
        <span
          className="invitation gears-invitation"
          style={view.place(view.fromPx([axle[0], axle[1] + 0.5 * radius]))}
          aria-hidden="true"
        >
          turn the dial
        </span>
      )}
    </>
  );
});

/** To a hundredth of a turn; whole turns hold on a little. */
function landed(x: number): number {
  const whole = Math.round(x);
  return Math.abs(x - whole) < 0.02 ? whole + 0 : Number(x.toFixed(2)) + 0;
}

/** What is heard of the dials. */
export const dialsText = (x: number, z: number, y: number) =>
  `x ${formatNumber(x)}, z ${formatNumber(z)}, y ${formatNumber(y)}`;
