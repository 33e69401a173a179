import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyRow } from "./KeyRow.tsx";

export interface MathFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly describedBy: string;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  /** The keys above a phone's keyboard. */
  readonly keys: readonly string[];
  readonly className?: string;
  /** Stands behind the field: a unit. */
  readonly children?: ReactNode;
}

/** A field for something mathematical: plain text, with a row of maths keys above the keyboard of a phone. */
export function MathField(props: MathFieldProps) {
  const {
    value,
    onChange,
    placeholder,
    labelledBy,
    label,
    describedBy,
    invalid = false,
    disabled = false,
  } = props;
  const field = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const caret = useRef<number | null>(null);
  const [touched, setTouched] = useState(false);
  const [row, setRow] = useState<{ readonly Keys: typeof KeyRow } | null>(null);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  useEffect(() => {
    if (!touched) return;
    const leave = (event: FocusEvent) => {
      if (!frame.current?.contains(event.target as Node)) setTouched(false);
    };
    document.addEventListener("focusin", leave);
    return () => document.removeEventListener("focusin", leave);
  }, [touched]);

  const insert = (before: string, after: string) => {
    const { selectionStart, selectionEnd } = field.current ?? {};
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const chosen = value.slice(start, end);
    caret.current = start + before.length + chosen.length;
    field.current?.focus();
    onChange(value.slice(0, start) + before + chosen + after + value.slice(end));
  };

  return (
    <span className="math-field" ref={frame}>
      <input
        ref={field}
        className={props.className ?? "answer-field"}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={placeholder}
        aria-labelledby={labelledBy}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        disabled={disabled}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={() => {
          if (!matchMedia("(pointer: coarse)").matches) return;
          setTouched(true);
          // The field works without its keys.
          import("./KeyRow.tsx").then(
            ({ KeyRow: Keys }) => setRow({ Keys }),
            () => {},
          );
        }}
      />
      {props.children}
      {touched && row && <row.Keys keys={props.keys} onKey={insert} />}
    </span>
  );
}
