import type { ReactNode } from "react";
import { Desk, type DeskProps } from "./decks/Desk.tsx";

/** Where decks are put together. */
export async function load(props: unknown): Promise<{ element: ReactNode }> {
  return { element: <Desk {...(props as DeskProps)} /> };
}
