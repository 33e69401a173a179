import { useState } from "react";
import type { Parsed } from "../params/kind.ts";

export interface Fault {
  readonly problem: string;
  readonly at?: number | undefined;
}

export interface Draft {
  /** What stands in the field. */
  readonly text: string;
  /** What is wrong with it, once that is worth saying. */
  readonly fault: Fault | undefined;
  /** The reader typed something. */
  edit(text: string): void;
  /** Enter: a text that cannot be read is now said to be so, however short. */
  settle(): void;
  /** The reader went elsewhere. */
  leave(): void;
  /** Back to the value. */
  revert(): void;
}

export interface DraftOptions<T> {
  readonly value: T;
  readonly parse: (text: string) => Parsed<T>;
  /** The value as the field shows it. */
  readonly show: (value: T) => string;
  readonly equals: (a: T, b: T) => boolean;
  readonly onChange: (value: T) => void;
  /** What cannot be read yet but may become readable, such as a lone sign: not worth a word while one types. */
  readonly beginnings?: RegExp;
  /** Keeps a text that cannot be read, with its problem, when the reader goes elsewhere; otherwise the value comes back. */
  readonly sticky?: boolean;
}

/**
 * The text of a field whose value is read as one types: the last value that could be read stays in force, and a change from outside (a
 * dragged handle, a reset) replaces what was typed.
 */
export function useDraft<T>(options: DraftOptions<T>): Draft {
  const { value, parse, show, equals, onChange, beginnings, sticky = false } = options;
  const [draft, setDraft] = useState<{ text: string; value: T; settled: boolean } | null>(null);
  const current = draft && equals(draft.value, value) ? draft : null;
  if (current !== draft) setDraft(null);
  const read = current && parse(current.text);
  return {
    text: current ? current.text : show(value),
    fault: read && !read.ok && (current.settled || !beginnings?.test(current.text)) ? read : undefined,
    edit(text) {
      const parsed = parse(text);
      setDraft({ text, value: parsed.ok ? parsed.value : value, settled: false });
      if (parsed.ok && !equals(parsed.value, value)) onChange(parsed.value);
    },
    settle() {
      if (current) setDraft(read?.ok ? null : { ...current, settled: true });
    },
    leave() {
      if (!sticky || read?.ok) setDraft(null);
    },
    revert: () => setDraft(null),
  };
}
