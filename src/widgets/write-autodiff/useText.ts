import { useEffect, useRef, useState } from "react";
import { readKept, writeKept } from "./kept.ts";
import { STARTS } from "./listing.ts";
import { FARTHEST } from "./model.ts";
import type { Props } from "./View.tsx";

const browser = () => localStorage;

export interface Text {
  /** What stands in the editor. */
  readonly text: string;
  /** Whether it is another program than the one that was run. */
  readonly edited: boolean;
  readonly notice: string | null;
  edit(text: string): void;
  run(): void;
  /** Back to what the reader started from. */
  restart(): void;
}

/**
 * The reader's text. It becomes the program when it is run; until then it is kept in the browser, so that a reload loses nothing. A
 * program that comes from outside (an address, a preset, the menu's reset) replaces it.
 */
export function useText({
  values: { start, code },
  model,
  set,
}: Pick<Props, "values" | "model" | "set">): Text {
  const given = model.text;
  const [draft, setDraft] = useState({ given, text: given });
  const [notice, setNotice] = useState<string | null>(null);
  const current = draft.given === given ? draft : { given, text: given };
  if (current !== draft) setDraft(current);

  const opened = useRef<typeof start | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is taken over when a program is opened, never over an edit
  useEffect(() => {
    if (code === null && opened.current === start) {
      setNotice(writeKept(browser, start, null));
      return;
    }
    opened.current = start;
    const { kept, notice } = readKept(browser, start);
    setNotice(notice);
    // A link with a program of its own shows that one.
    if (kept && (code === null || code === kept.ran)) setDraft({ given, text: kept.text });
  }, [start, code]);

  const keep = (text: string, ran: string | null) =>
    setNotice(writeKept(browser, start, text === STARTS[start] ? null : { text, ran }));
  return {
    text: current.text,
    edited: current.text !== given,
    notice,
    edit(text) {
      setDraft({ given, text });
      keep(text, code);
    },
    run() {
      const ran = current.text === STARTS[start] ? null : current.text;
      keep(current.text, ran);
      set({ code: ran, step: FARTHEST });
    },
    restart() {
      setDraft({ given, text: STARTS[start] });
      keep(STARTS[start], null);
      set({ code: null, step: 0 });
    },
  };
}
