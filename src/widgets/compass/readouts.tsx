import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Output } from "../../widget/index.ts";

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
      <Output name={link} value={of} label="Slope towards u">
        {formatNumber(of ?? Number.NaN)}
      </Output>
    </span>
  );
}
