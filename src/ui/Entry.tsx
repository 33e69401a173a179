import { useMemo } from "react";
import { number } from "../params/number.ts";
import type { When } from "./Control.tsx";
import { NumberInput, useNumberDraft } from "./NumberInput.tsx";
import { Problem } from "./Problem.tsx";
import { useId } from "./useId.ts";

export interface EntryProps {
  /** Which entry it is, in words. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number, when: When) => void;
}

/** One number of a pair, a vector or a matrix. */
export function Entry({ label, value, min, max, onChange }: EntryProps) {
  const faultId = useId();
  const of = useMemo(() => number({ label, default: value, min, max }), [label, value, min, max]);
  const draft = useNumberDraft(of, value, (typed) => onChange(typed, "end"));
  return (
    <span className="entry">
      <NumberInput of={of} value={value} onChange={onChange} draft={draft} faultId={faultId} label={label} />
      <Problem id={faultId} fault={draft.fault} />
    </span>
  );
}
