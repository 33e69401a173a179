import { formatNumber, tex } from "../params/index.ts";
import { Formula } from "../ui/index.ts";

/** The gradient with its shape: a row or a column, by the reader's choice for the whole book; both are printed, styles hide one. */
export function GradientReadout({ of, link }: { of: readonly number[] | null; link: string }) {
  const entries = of?.map((entry) => formatNumber(entry));
  return (
    <span className="readout gradient" data-link={link} data-role="derivative">
      <span className="readout-name">
        <span className="as-row">
          <Formula of={tex`\partial f/\partial\mathbf{x}`} />
        </span>
        <span className="as-column">
          <Formula of={tex`\nabla f`} />
        </span>
      </span>
      <output data-quantity={link} data-value={JSON.stringify(of)} aria-label="Gradient" aria-live="off">
        {entries ? (
          <>
            <span className="as-row">[{entries.join(", ")}]</span>
            <span className="as-column gradient-column">
              {entries.map((entry, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
                <span key={i}>{entry}</span>
              ))}
            </span>
          </>
        ) : (
          "undefined here"
        )}
      </output>
      <span className="shape as-row">1×2</span>
      <span className="shape as-column">2×1</span>
    </span>
  );
}
