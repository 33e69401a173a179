import { useRef, useState } from "react";
import type { When } from "./Control.tsx";
import { Steps, type StepTable } from "./Steps.tsx";
import { useId } from "./useId.ts";
import { usePlayback } from "./usePlayback.ts";

export interface ScrubberProps {
  /** The last step; the first is 0. Steps can be computed from the parameters alone, so any of them can be jumped to. */
  readonly last: number;
  readonly at: number;
  readonly onChange: (step: number, when: When) => void;
  /** What a step is, in words. */
  readonly label?: string | undefined;
  readonly link?: string | undefined;
  /** What is heard of a step; its number when nothing is said. */
  readonly describe?: ((step: number) => string) | undefined;
  readonly table?: StepTable | undefined;
}

const SPEEDS = [0.5, 1, 2, 5] as const;

/** Everything that has steps is walked through with this: one on, one back, by the clock, or straight to any step. */
export function Scrubber({ last, at, onChange, label = "step", link, describe, table }: ScrubberProps) {
  const id = useId();
  const [speed, setSpeed] = useState(1);
  const playback = usePlayback(at, last, speed, (step) => onChange(step, step === last ? "end" : "move"));
  const go = (step: number, when: When) => {
    playback.stop();
    onChange(Math.min(last, Math.max(0, step)), when);
  };
  const moving = useRef(false);
  const settle = () => {
    if (moving.current) onChange(at, "end");
    moving.current = false;
  };
  return (
    <div className="scrubber role-input" data-link={link}>
      <div className="control">
        <button type="button" disabled={at <= 0} onClick={() => go(at - 1, "end")}>
          Back
        </button>
        <button type="button" disabled={at >= last} onClick={() => go(at + 1, "end")}>
          Step
        </button>
        <button
          type="button"
          className="play"
          onClick={() => {
            if (playback.playing) onChange(at, "end");
            playback.toggle();
          }}
        >
          {playback.playing ? "Pause" : "Play"}
        </button>
        <label className="scrubber-speed">
          speed{" "}
          <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
            {SPEEDS.map((factor) => (
              <option key={factor} value={factor}>
                {factor === 0.5 ? "½" : factor}×
              </option>
            ))}
          </select>
        </label>
        <label className="control-name unseen" htmlFor={id}>
          {label}
        </label>
        <span className="slider-track">
          <input
            type="range"
            id={id}
            min={0}
            max={last}
            value={at}
            aria-valuetext={describe ? describe(at) : `${label} ${at} of ${last}`}
            onChange={({ target }) => {
              moving.current = true;
              go(Number(target.value), "move");
            }}
            onPointerUp={settle}
            onKeyUp={settle}
          />
        </span>
        <span className="scrubber-count">
          {label} {at} of {last}
        </span>
      </div>
      {table && <Steps table={table} last={last} at={at} label={label} onJump={(step) => go(step, "end")} />}
    </div>
  );
}
