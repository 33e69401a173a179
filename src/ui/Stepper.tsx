import { formatNumber } from "../params/formatNumber.ts";
import type { IntegerKind } from "../params/integer.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { NumberInput, useNumberDraft } from "./NumberInput.tsx";
import { Problem } from "./Problem.tsx";
import { useId } from "./useId.ts";

/** A whole number: its value in a field, one less and one more beside it. */
export function Stepper({ of, value, onChange, link }: ControlProps<IntegerKind, number>) {
  const id = useId();
  const faultId = `${id}fault`;
  const draft = useNumberDraft(of, value, (typed) => onChange(typed, "end"));
  const button = (sign: 1 | -1) => (
    <button
      type="button"
      aria-label={`${of.label}: one ${sign > 0 ? "more" : "less"}`}
      disabled={value === (sign > 0 ? of.max : of.min)}
      onClick={() => onChange(of.nudge(value, sign), "end")}
    >
      {sign > 0 ? "+" : "−"}
    </button>
  );
  return (
    <Control of={of} link={link} className="stepper">
      <label className="control-name" htmlFor={id}>
        <Name of={of} />
      </label>
      {button(-1)}
      <NumberInput id={id} of={of} value={value} onChange={onChange} draft={draft} faultId={faultId} />
      {button(1)}
      <span className="control-range">
        {formatNumber(of.min)} to {formatNumber(of.max)}
      </span>
      <Problem id={faultId} fault={draft.fault} />
    </Control>
  );
}
