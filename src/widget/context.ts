import { createContext, useContext } from "react";
import type { WidgetInstance } from "./store.ts";

export const InstanceContext = createContext<WidgetInstance | null>(null);

/** The instance around a component; throws outside of one. */
export function useInstance(): WidgetInstance {
  const instance = useContext(InstanceContext);
  if (!instance) throw new Error("This component belongs inside a widget.");
  return instance;
}
