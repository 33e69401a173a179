import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Row } from "../../widget/graph/rowAt.ts";

const ROWS = [tex`\partial f_1/\partial\mathbf{x}`, tex`\partial f_2/\partial\mathbf{x}`];
const COLUMNS = [tex`\nabla f_1`, tex`\nabla f_2`];

/** The gradient of one output with its shape: a row or a column, by the reader's choice for the whole book. */
export function RowReadout({ i, of, link }: { i: 0 | 1; of: Row | null; link: string }) {
  const entries = of?.map((entry) => formatNumber(entry));
  return (
    <span className="readout gradient" data-role="derivative">
      <span className="readout-name">
        <span className="as-row">
          <Formula of={ROWS[i]!} />
        </span>
        <span className="as-column">
          <Formula of={COLUMNS[i]!} />
        </span>
      </span>
      <output
        data-quantity={link}
        data-value={JSON.stringify(of)}
        aria-label={`Gradient of f${i === 0 ? "₁" : "₂"}`}
        aria-live="off"
      >
        {entries ? (
          <>
            <span className="as-row">[{entries.join(", ")}]</span>
            <span className="as-column gradient-column">
              <span>{entries[0]}</span>
              <span>{entries[1]}</span>
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
