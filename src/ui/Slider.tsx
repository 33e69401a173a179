import { useRef } from "react";
import { formatNumber } from "../params/formatNumber.ts";
import type { NumberKind } from "../params/number.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { keySteps } from "./keySteps.ts";
import { NumberInput, useNumberDraft } from "./NumberInput.tsx";
import { Problem } from "./Problem.tsx";
import { useId } from "./useId.ts";

/** A number on its range: a slider, its value in a field that can be typed in, and the ends of the range. */
export function Slider({ of, value, onChange, link }: ControlProps<NumberKind, number>) {
  const id = useId();
  const faultId = `${id}fault`;
  const draft = useNumberDraft(of, value, (typed) => onChange(typed, "end"));
  const unit = of.unit === undefined ? "" : ` ${of.unit}`;
  const moving = useRef(false);
  const move = (to: number) => {
    moving.current = true;
    onChange(to, "move");
  };
  const settle = () => {
    if (moving.current) onChange(value, "end");
    moving.current = false;
  };
  return (
    <Control of={of} link={link} className="slider">
      <label className="control-name" htmlFor={id}>
        <Name of={of} />
      </label>
      <span className="slider-track">
        <input
          type="range"
          id={id}
          min={0}
          max={1}
          step="any"
          value={of.position(value)}
          aria-valuetext={formatNumber(value) + unit}
          onChange={(event) => move(of.at(Number(event.target.value)))}
          onPointerUp={settle}
          onKeyUp={settle}
          onKeyDown={(event) => {
            const steps = keySteps(event, true);
            if (steps === undefined) return;
            event.preventDefault();
            move(of.nudge(value, steps));
          }}
        />
        <span className="slider-ends" aria-hidden="true">
          <span>{formatNumber(of.min)}</span>
          <span>{formatNumber(of.max)}</span>
        </span>
      </span>
      <NumberInput
        of={of}
        value={value}
        onChange={onChange}
        draft={draft}
        faultId={faultId}
        label={`${of.label}, typed`}
      />
      {unit && <span className="control-unit">{unit}</span>}
      <Problem id={faultId} fault={draft.fault} />
    </Control>
  );
}
