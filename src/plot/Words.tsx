import type { ReactNode } from "react";
import { isTex, type Tex } from "../params/tex.ts";
import { Formula } from "../ui/Formula.tsx";

/** What can stand in a label: words, a formula, or both. */
export type Text = Tex | ReactNode;

/** Shows words as they are and a formula typeset. */
export function Words({ text }: { readonly text: Text }) {
  return isTex(text) ? <Formula of={text} /> : text;
}
