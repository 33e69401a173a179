import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page is shown to a room, a lecture that is driven or one figure alone: known before a figure comes to life. */
export const useRoom = (): boolean =>
  useSyncExternalStore(
    never,
    () => document.documentElement.matches("[data-driving], [data-present]"),
    () => false,
  );
