import type { SeedKind } from "../params/seed.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { NumberInput, useNumberDraft } from "./NumberInput.tsx";
import { Problem } from "./Problem.tsx";
import { useId } from "./useId.ts";

/** Which random draw is shown, and a button for another. */
export function SeedField({ of, value, onChange, link }: ControlProps<SeedKind, number>) {
  const id = useId();
  const faultId = `${id}fault`;
  const draft = useNumberDraft(of, value, (typed) => onChange(typed, "end"));
  return (
    <Control of={of} link={link} className="stepper">
      <label className="control-name" htmlFor={id}>
        <Name of={of} />
      </label>
      <NumberInput id={id} of={of} value={value} onChange={onChange} draft={draft} faultId={faultId} />
      <button type="button" onClick={() => onChange(of.another(value), "end")}>
        another
      </button>
      <Problem id={faultId} fault={draft.fault} />
    </Control>
  );
}
