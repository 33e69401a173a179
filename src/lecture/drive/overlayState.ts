import { createStore, type StoreApi } from "zustand/vanilla";

export type Panel = "help" | "goto" | "overview" | "code";

/** What lies over the slides in this window alone. */
export interface OverlayState {
  readonly store: StoreApi<{ readonly open: Panel | null }>;
  toggle(panel: Panel): void;
  close(): void;
}

export function createOverlay(): OverlayState {
  const store = createStore<{ readonly open: Panel | null }>(() => ({ open: null }));
  return {
    store,
    toggle: (panel) => store.setState(({ open }) => ({ open: open === panel ? null : panel })),
    close: () => store.setState({ open: null }),
  };
}
