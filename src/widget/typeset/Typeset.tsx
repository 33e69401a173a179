import { useEffect, useRef, useState } from "react";
import { atPrinting, inBrowser } from "./katex.ts";

export interface TypesetProps {
  readonly tex: string;
  /** The formula in plain text: what is heard, and what is seen where KaTeX cannot be had. */
  readonly text: string;
}

/**
 * A formula that changes while one watches. It is printed typeset, which needs no KaTeX in the browser; that is fetched when another
 * formula is first wanted, and until it is there the last one stays. Subterms may carry links: `\htmlData{link=…}{…}`.
 */
export function Typeset({ tex, text }: TypesetProps) {
  const [html, setHtml] = useState(() => atPrinting?.(tex) ?? "");
  const element = useRef<HTMLSpanElement>(null);
  /** The formula that stands there; at first the printed one, if any was. */
  const shown = useRef(tex);
  useEffect(() => {
    if (shown.current === tex && element.current?.innerHTML !== "") return;
    let wanted = true;
    const show = (set: string) => {
      if (!wanted) return;
      shown.current = tex;
      setHtml(set);
    };
    inBrowser().then(
      (set) => show(set(tex)),
      () => show(`<code>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</code>`),
    );
    return () => {
      wanted = false;
    };
  }, [tex, text]);
  return (
    <span className="formula" role="math" aria-label={text}>
      <span
        ref={element}
        aria-hidden="true"
        // The first render in the browser has no KaTeX yet and leaves what was printed as it is.
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML comes from KaTeX, or is escaped
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </span>
  );
}
