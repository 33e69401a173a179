import { createContext, useContext, useId as useLocalId } from "react";

/** The name of the island around a component: ids are unique in an island, and islands are unique on a page. */
export const IslandName = createContext("");

/** An id for labels and descriptions, the same on the server and in the browser, and unique on the page. */
export function useId(): string {
  return `${useContext(IslandName)}${useLocalId()}`;
}
