import { Formula } from "../../ui/index.ts";
import { LAYERS } from "./model.ts";
import { LAST, PASSED, WANTED } from "./symbols.ts";
import type { Props } from "./View.tsx";

const NOTES = [
  "boxed: known from the row of θ₁",
  "boxed: known from the row of θ₂",
  "nothing to take over yet",
];

/**
 * All three derivatives, factor under factor; what a row takes over from the row above is boxed. On a slide a row comes when it is asked
 * for: a room writes it first.
 */
export function Factors({ model: { theta }, set }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="chain-factors" role="group" tabIndex={0} aria-label="The derivatives by their factors">
      {[2, 1, 0].map((i) => {
        const passed = PASSED.slice(0, LAYERS - i);
        const reused = passed.length - 1;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above choose by key
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons above do the same
          <div
            key={i}
            className={`chain-row${i === theta ? " chosen" : i < theta ? " later" : ""}`}
            onClick={() => set({ theta: i })}
          >
            <span className="chain-wanted">
              <Formula of={WANTED[i]!} /> =
            </span>
            {reused > 0 && (
              <span className="chain-reused">
                {passed.slice(0, reused).map((symbol) => (
                  <Formula key={symbol.tex} of={symbol} />
                ))}
              </span>
            )}
            <span className="chain-new">
              <Formula of={passed[reused]!} />
            </span>
            <span className="chain-last">
              <Formula of={LAST[i]!} />
            </span>
            <small className="chain-note">{NOTES[i]}</small>
          </div>
        );
      })}
    </div>
  );
}
