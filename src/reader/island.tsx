import type { ReactNode } from "react";
import { Settings } from "./Settings.tsx";

/** The reader's settings. */
export async function load(): Promise<{ element: ReactNode }> {
  return { element: <Settings /> };
}
