import type { InputHTMLAttributes } from "react";
import type { Draft } from "./useDraft.ts";

export interface TypedFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly draft: Draft;
  /** The id of the place where its problem is said. */
  readonly faultId: string;
}

/** A text field that holds a draft: Enter settles it, Escape goes back. */
export function TypedField({ draft, faultId, onKeyDown, onBlur, ...rest }: TypedFieldProps) {
  return (
    <input
      type="text"
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      {...rest}
      value={draft.text}
      aria-invalid={draft.fault !== undefined}
      aria-describedby={draft.fault ? faultId : undefined}
      onChange={(event) => draft.edit(event.target.value)}
      onBlur={(event) => {
        draft.leave();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.settle();
        if (event.key === "Escape") draft.revert();
        onKeyDown?.(event);
      }}
    />
  );
}
