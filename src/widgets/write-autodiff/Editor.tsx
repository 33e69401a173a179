import { type CSSProperties, useEffect, useId, useRef } from "react";

/** A line that is marked, and why. */
export interface Marked {
  readonly line: number;
  readonly as: "now" | "fault";
}

interface Props {
  readonly text: string;
  readonly marked: Marked | null;
  /** Ids of what is said of the text. */
  readonly describedBy: string;
  onEdit(text: string): void;
  onRun(): void;
}

/** A program to be edited: numbered lines, one of them marked. Tab leaves it, as it leaves every field; Ctrl+Enter runs. */
export function Editor({ text, marked, describedBy, onEdit, onRun }: Props) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const count = text.split("\n").length;
  const line = marked?.line;
  useEffect(() => {
    const box = sheet.current!;
    if (line === undefined) return;
    // Only the sheet scrolls, never the page, and only when the line is out of sight; on a slide, once it is shown.
    const watch = new ResizeObserver(() => {
      const mark = box.querySelector<HTMLElement>(".autodiff-mark");
      const [top, row, room] = [mark?.offsetTop ?? 0, mark?.offsetHeight ?? 1, box.clientHeight];
      // By whole lines, so that none is cut.
      if (top < box.scrollTop + 40 || top > box.scrollTop + room - 60)
        box.scrollTop = top - Math.round(room / 2 / row) * row;
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [line]);
  return (
    <div className="autodiff-editor">
      <label htmlFor={id}>Your program</label>
      <div className="autodiff-sheet" ref={sheet} style={{ "--lines": count } as CSSProperties}>
        {marked && (
          <div
            className={`autodiff-mark ${marked.as === "fault" ? "role-notyet" : "role-input"}`}
            data-line={marked.line}
            style={{ "--line": marked.line - 1 } as CSSProperties}
          />
        )}
        <pre className="autodiff-numbers" aria-hidden="true">
          {Array.from({ length: count }, (_, i) => i + 1).join("\n")}
        </pre>
        <textarea
          id={id}
          value={text}
          rows={count}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          aria-describedby={describedBy}
          onChange={({ target }) => onEdit(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onRun();
          }}
        />
      </div>
    </div>
  );
}
