import { useEffect, useRef } from "react";
import { Typeset } from "../../widget/typeset/Typeset.tsx";
import { linkedTex } from "./build.ts";
import type { Props } from "./View.tsx";

/** The formula; the subterms that the present step computes, or sends a message to, are marked in it. */
export function Formula({ model: { built, steps, at }, link }: Pick<Props, "model" | "link">) {
  const step = steps[at]!;
  const now = step.kind === "start" ? null : link((step.kind === "value" ? step.drawn : step.to).name);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = element.current!;
    const mark = () => {
      for (const part of root.querySelectorAll<HTMLElement>("[data-link]"))
        part.toggleAttribute("data-now", part.dataset.link === now);
    };
    mark();
    // Another formula is typeset when KaTeX has come, not when it is asked for.
    const typeset = new MutationObserver(mark);
    typeset.observe(root, { childList: true, subtree: true });
    return () => typeset.disconnect();
  }, [now]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div ref={element} className="player-formula" tabIndex={0} role="group" aria-label="The formula">
      <Typeset tex={linkedTex(built, link)} text={`f = ${built.text}`} />
    </div>
  );
}
