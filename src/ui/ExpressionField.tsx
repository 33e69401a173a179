import type { ReactNode } from "react";
import type { ExpressionKind } from "../params/expression.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { Problem } from "./Problem.tsx";
import { TypedField } from "./TypedField.tsx";
import { type Fault, useDraft } from "./useDraft.ts";
import { useId } from "./useId.ts";

export interface ExpressionFieldProps extends ControlProps<ExpressionKind, string> {
  /** How the formula in force was read, typeset; stands below the field, where a problem would. */
  readonly preview?: ReactNode;
}

/** A formula to type: what is wrong, and where, is said while one types; the last one that could be read stays in force. */
export function ExpressionField({ of, value, onChange, link, preview }: ExpressionFieldProps) {
  const id = useId();
  const faultId = `${id}fault`;
  const draft = useDraft({
    value,
    parse: (text) => of.parse(text),
    show: (text) => text,
    equals: (a, b) => a === b,
    onChange: (typed) => onChange(typed, "end"),
    sticky: true,
  });
  return (
    <Control of={of} link={link} className="expression">
      <label className="control-name" htmlFor={id}>
        <Name of={of} />
      </label>
      <TypedField id={id} className="expression-text" draft={draft} faultId={faultId} />
      <span className="expression-below">
        {draft.fault ? null : preview}
        <Problem id={faultId} fault={draft.fault}>
          {draft.fault && <Place text={draft.text} fault={draft.fault} />}
        </Problem>
      </span>
    </Control>
  );
}

/** The neighbourhood of a fault, with the place marked. */
function Place({ text, fault: { at } }: { readonly text: string; readonly fault: Fault }) {
  if (at === undefined) return null;
  return (
    <code className="fault-place" aria-hidden="true">
      {text.slice(Math.max(0, at - 16), at)}
      <mark>{text[at] ?? "\u2009"}</mark>
      {text.slice(at + 1, at + 16)}
    </code>
  );
}
