import { type ReactNode, useCallback } from "react";
import { useStore } from "zustand";
import { Controls } from "../ui/index.ts";
import { useInstance } from "./context.ts";
import { setValues } from "./store.ts";

/** The line of controls under a picture, tied to the widget around it. */
export function Panel({ children }: { children: ReactNode }) {
  const instance = useInstance();
  const values = useStore(instance.store, (state) => state.values);
  const change = useCallback(
    (name: string, value: unknown, when: "move" | "end") => {
      setValues(instance, { [name]: value });
      instance.store.setState({ held: when === "move" });
    },
    [instance],
  );
  return (
    <Controls params={instance.definition.params} values={values} onChange={change} instance={instance.name}>
      {children}
    </Controls>
  );
}
