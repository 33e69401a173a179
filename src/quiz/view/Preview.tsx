import { useEffect, useState } from "react";
import { Html } from "../../ui/Html.tsx";

interface PreviewProps {
  readonly text: string;
  readonly variables: readonly string[];
}

/**
 * How a formula is read, typeset while one types. What sets it is loaded with the first letter; while a formula cannot be read, the
 * last one that could stays, greyed.
 */
export function Preview({ text, variables }: PreviewProps) {
  const [shown, setShown] = useState({ html: "", current: true });
  useEffect(() => {
    if (text.trim() === "") {
      setShown({ html: "", current: true });
      return;
    }
    let stale = false;
    // Without the preview one can still answer; where it cannot be loaded, its place stays empty.
    import("../typesetting/preview.ts").then(
      ({ previewOf }) => {
        if (stale) return;
        const html = previewOf(text, variables);
        setShown((before) => (html === null ? { ...before, current: false } : { html, current: true }));
      },
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [text, variables]);
  return (
    <p className="preview" data-current={shown.current ? "" : undefined}>
      {shown.html !== "" && (
        <>
          <span className="preview-name">Read as</span> <Html as="span" html={shown.html} />
        </>
      )}
    </p>
  );
}
