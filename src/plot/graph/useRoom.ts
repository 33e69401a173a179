import { useSyncExternalStore } from "react";

/** Whether the page is shown to a room: a lecture that is driven, or one figure alone. */
export const useRoom = (): boolean => useSyncExternalStore(follow, inRoom, () => false);

const inRoom = () => "driving" in document.documentElement.dataset;

function follow(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-driving"] });
  return () => observer.disconnect();
}
