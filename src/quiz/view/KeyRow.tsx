import { useEffect, useState } from "react";

interface KeyRowProps {
  readonly keys: readonly string[];
  /** What is typed before and after the caret. */
  readonly onKey: (before: string, after: string) => void;
}

/** What a key types, where that is more than its label. */
const typed: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "√": ["√(", ")"],
  sin: ["sin(", ")"],
  cos: ["cos(", ")"],
  ln: ["ln(", ")"],
  "( )": ["(", ")"],
};

const spoken: Readonly<Record<string, string>> = {
  "^": "to the power of",
  "/": "over",
  "√": "root",
  "( )": "brackets",
  "×": "times",
  "−": "minus",
};

/** Keys for what a phone's keyboard hides, right above it. Pressing one leaves the caret in the field. */
export function KeyRow({ keys, onKey }: KeyRowProps) {
  const bottom = useKeyboardHeight();
  return (
    <span className="keys" role="toolbar" aria-label="Maths keys" style={{ bottom }}>
      {keys.map((key) => {
        const [before, after] = typed[key] ?? [key, ""];
        return (
          <button
            key={key}
            type="button"
            aria-label={spoken[key] ?? key}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onKey(before, after)}
          >
            {key}
          </button>
        );
      })}
    </span>
  );
}

/** How much of the window's lower end the keyboard of a phone covers, in CSS pixels. */
function useKeyboardHeight(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { visualViewport: seen } = window;
    if (!seen) return;
    const follow = () => setHeight(Math.max(0, window.innerHeight - seen.height - seen.offsetTop));
    follow();
    seen.addEventListener("resize", follow);
    seen.addEventListener("scroll", follow);
    return () => {
      seen.removeEventListener("resize", follow);
      seen.removeEventListener("scroll", follow);
    };
  }, []);
  return height;
}
