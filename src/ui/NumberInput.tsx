import { formatNumber } from "../params/formatNumber.ts";
import type { Kind } from "../params/kind.ts";
import { keySteps } from "./keySteps.ts";
import { TypedField } from "./TypedField.tsx";
import { type Draft, useDraft } from "./useDraft.ts";

/** A number that can be stepped. */
export interface Steppable extends Kind<number> {
  nudge(value: number, steps: number): number;
}

/** The draft of a number: shown rounded, kept whole. */
export function useNumberDraft(of: Kind<number>, value: number, onChange: (value: number) => void): Draft {
  return useDraft({
    value,
    parse: (text) => of.parse(text),
    show: (shown) => formatNumber(shown, { significant: 5 }),
    equals: (a, b) => of.equals(a, b),
    onChange,
    beginnings: /^[-−+.\s]*$|[e./×^(-]$/i,
  });
}

export interface NumberInputProps {
  readonly of: Steppable;
  readonly value: number;
  readonly onChange: (value: number, when: "move" | "end") => void;
  readonly draft: Draft;
  readonly faultId: string;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
}

/** A field for a number; Up and Down step it. */
export function NumberInput({ of, value, onChange, draft, faultId, id, label }: NumberInputProps) {
  return (
    <TypedField
      className="control-value"
      id={id}
      inputMode="decimal"
      aria-label={label}
      draft={draft}
      faultId={faultId}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        const steps = keySteps(event, false);
        if (steps === undefined) return;
        event.preventDefault();
        draft.revert();
        onChange(of.nudge(value, steps), "end");
      }}
    />
  );
}
