import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";

/** The slope towards u: the row times u, or the column's transpose times u, by the reader's choice for the whole book. */
export function SlopeReadout({ of, link }: { of: number | null; link: string }) {
  return (
    <span className="readout" data-link={link} data-role="derivative">
      <span className="readout-name">
        slope{" "}
        <span className="as-row">
          <Formula of={tex`(\partial f/\partial\mathbf{x})\,\mathbf{u}`} />
        </span>
        <span className="as-column">
          <Formula of={tex`(\nabla f)^{\mathsf{T}}\mathbf{u}`} />
        </span>
      </span>
      <output
        data-quantity={link}
        data-value={JSON.stringify(of)}
        aria-label="Slope towards u"
        aria-live="off"
      >
        {formatNumber(of ?? Number.NaN)}
      </output>
    </span>
  );
}

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
