import { TypedField } from "../../ui/TypedField.tsx";
import { useDraft } from "../../ui/useDraft.ts";
import { useId } from "../../ui/useId.ts";
import type { Editable } from "./listing.ts";
import widget from "./widget.ts";

interface EditLineProps {
  readonly name: Editable;
  readonly value: string;
  readonly link: string;
  readonly onChange: (text: string) => void;
}

/** The right side of a line, to be written anew in its place. */
export function EditLine({ name, value, link, onChange }: EditLineProps) {
  const id = useId();
  const kind = widget.params[name];
  const draft = useDraft({
    value,
    parse: (text) => kind.parse(text),
    show: (text) => text,
    equals: (a, b) => a === b,
    onChange,
    sticky: true,
  });
  return (
    <>
      <TypedField
        className="repair-field"
        draft={draft}
        faultId={id}
        aria-label={kind.label}
        data-link={link}
        style={{ width: `${Math.max(11, draft.text.length) + 1}ch` }}
      />
      {draft.fault && (
        <span id={id} role="status" className="repair-fault">
          {draft.fault.problem}
        </span>
      )}
    </>
  );
}
