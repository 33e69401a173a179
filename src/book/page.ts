import { createContext, type ReactNode, useContext } from "react";
import type { WidgetInstance } from "../widget/store.ts";
import type { Target } from "./outline.ts";

/** What the words of the prose ask of the page they are printed on. */
export interface Page {
  /** The site's base path, ending in a slash. */
  readonly base: string;
  instance(name: string): WidgetInstance;
  /** The parameters that the prose gives a widget. */
  given(name: string): Readonly<Record<string, unknown>>;
  resolve(reference: string): { readonly url: string; readonly target: Target };
  question(id: string, number: string): ReactNode;
  /** Notes that a term's definition belongs on this page. */
  useTerm(id: string): void;
}

export const PageContext = createContext<Page | null>(null);

/** The page being printed; throws outside of one. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("The book's words are printed on a page.");
  return page;
}
