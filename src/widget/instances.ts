import type { WidgetInstance } from "./store.ts";

/**
 * The instances alive on this page, by name. Numbers in the prose, links and the address listen here: islands know
 * each other through it and in no other way.
 */
const alive = new Map<string, WidgetInstance>();
const listeners = new Set<(instance: WidgetInstance) => void>();

/** Announces an instance; a later one of the same name takes its place. */
export function announce(instance: WidgetInstance): void {
  alive.set(instance.name, instance);
  for (const listener of listeners) listener(instance);
}

/** Calls `listener` with every instance there is and every one to come. Returns how to stop. */
export function onInstance(listener: (instance: WidgetInstance) => void): () => void {
  listeners.add(listener);
  for (const instance of alive.values()) listener(instance);
  return () => listeners.delete(listener);
}
