import { useEffect, useState, useSyncExternalStore } from "react";
import { loadTypesetter, typesetterNow } from "./typesetter.ts";

const nothing = () => () => {};

/** Whether this render takes over markup that the server printed. */
const useTakingOver = () =>
  useSyncExternalStore(
    nothing,
    () => false,
    () => true,
  );

/**
 * A formula that may change. What the server printed stands until it does; only then KaTeX is fetched, and until it is there the formula
 * shows as plain text.
 */
export function Typeset({ tex, text }: { readonly tex: string; readonly text: string }) {
  const takingOver = useTakingOver();
  const [printed] = useState(takingOver ? tex : null);
  const [typesetter, setTypesetter] = useState(typesetterNow);
  const [kept, setKept] = useState(printed !== null);
  const stands = kept && printed === tex;
  if (kept && !stands) setKept(false);
  useEffect(() => {
    if (stands || typesetter) return;
    let here = true;
    loadTypesetter().then((loaded) => here && setTypesetter(() => loaded));
    return () => {
      here = false;
    };
  }, [stands, typesetter]);
  if (!typesetter && !stands) return <span className="worked-plain">{text}</span>;
  return (
    <span
      // On the server and once KaTeX is there this is its HTML; in between React leaves alone what was printed.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML comes from KaTeX
      dangerouslySetInnerHTML={{ __html: typesetter?.(tex) ?? "" }}
    />
  );
}
