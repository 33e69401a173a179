import { createStore } from "zustand/vanilla";
import type { ProgressRecord } from "./record.ts";

/** The browser's key for what is kept of a reader's answers. */
export const storageKey = "nabla.progress";

export const empty: ProgressRecord = { questions: {}, cleared: { at: "", before: "" } };

export interface ProgressState {
  readonly record: ProgressRecord;
  /** Why nothing, or not everything, is kept; in words. */
  readonly notice: string | null;
  /** What was there before it was cleared, as long as that can be undone. */
  readonly undo: ProgressRecord | null;
  /** Whether storage has been looked at. */
  readonly loaded: boolean;
}

export const progressStore = createStore<ProgressState>(() => ({
  record: empty,
  notice: null,
  undo: null,
  loaded: false,
}));

/** Takes over what was kept, if there is anything; what reads and writes it is loaded only then, or with the first answer. */
export function wakeProgress(): void {
  try {
    if (localStorage.getItem(storageKey) === null) return;
  } catch {
    // Storage that is refused is spoken of when there is something to keep.
    return;
  }
  void import("./keep.ts").then(({ loadProgress }) => loadProgress());
}
