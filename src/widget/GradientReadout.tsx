import { formatNumber, type Tex, tex } from "../params/index.ts";
import { Formula } from "../ui/index.ts";
import { Output } from "./Output.tsx";

interface GradientReadoutProps {
  /** The partial derivatives by x₁ and x₂; null where there is no gradient. */
  readonly of: readonly number[] | null;
  /** The full name of the quantity. */
  readonly link: string;
  /** What it is, for screen readers. */
  readonly label?: string;
  /** Its name as a row and as a column. */
  readonly row?: Tex;
  readonly column?: Tex;
}

/** The gradient with its shape: a row or a column, by the reader's choice for the whole book; both are printed, styles hide one. */
export function GradientReadout({
  of,
  link,
  label = "Gradient",
  row = tex`\partial f/\partial\mathbf{x}`,
  column = tex`\nabla f`,
}: GradientReadoutProps) {
  const entries = of?.map((entry) => formatNumber(entry));
  return (
    <span className="readout gradient" data-link={link} data-role="derivative">
      <span className="readout-name">
        <span className="as-row">
          <Formula of={row} />
        </span>
        <span className="as-column">
          <Formula of={column} />
        </span>
      </span>
      <Output name={link} value={of} label={label}>
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
      </Output>
      <span className="shape as-row">1×2</span>
      <span className="shape as-column">2×1</span>
    </span>
  );
}
