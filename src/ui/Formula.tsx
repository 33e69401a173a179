import type { Tex } from "../params/tex.ts";

/** A formula as it was typeset when the book was built. */
export function Formula({ of }: { readonly of: Tex }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML comes from KaTeX at build time, never from a reader
  return <span className="formula" dangerouslySetInnerHTML={{ __html: of.html }} />;
}
