import { Control, type ControlProps, Name } from "../../ui/Control.tsx";
import { NumberInput, useNumberDraft } from "../../ui/NumberInput.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { useId } from "../../ui/useId.ts";
import widget from "./widget.ts";

const { gamma } = widget.params;

/** The step size, to be typed; it is dragged on its axis, where its limit stands. */
export function GammaField({ value, onChange, link }: Omit<ControlProps<never, number>, "of">) {
  const id = useId();
  const faultId = `${id}fault`;
  const draft = useNumberDraft(gamma, value, (typed) => onChange(typed, "end"));
  return (
    <Control of={gamma} link={link} className="typed">
      <label className="control-name" htmlFor={id}>
        <Name of={gamma} />
      </label>
      <NumberInput id={id} of={gamma} value={value} onChange={onChange} draft={draft} faultId={faultId} />
      <Problem id={faultId} fault={draft.fault} />
    </Control>
  );
}
