import type { HTMLAttributes } from "react";

type Data = { readonly [name: `data-${string}`]: string };

/** Markup that this project made itself (formulas by KaTeX, sentences of data): the one place it enters React. */
export function Html({
  as: As,
  html,
  ...rest
}: { as: "span" | "div" | "p"; html: string } & HTMLAttributes<HTMLElement> & Data) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: never a reader's text
  return <As {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
