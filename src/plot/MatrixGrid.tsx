import { formatNumber } from "../params/formatNumber.ts";
import type { Matrix } from "../params/matrix.ts";
import { type Text, Words } from "./Words.tsx";

export interface MatrixGridProps {
  readonly values: Matrix;
  /** What it is, in words. */
  readonly label: string;
  readonly rowLabels?: readonly Text[] | undefined;
  readonly columnLabels?: readonly Text[] | undefined;
  /** The size that is shaded fully; the largest entry when nothing is said. */
  readonly full?: number | undefined;
  /** The full name of each entry, so that it is lit with what it belongs to. */
  readonly link?: ((row: number, column: number) => string | undefined) | undefined;
  /** Shows numbers in the cells; true when nothing is said. */
  readonly numbers?: boolean | undefined;
}

/** A matrix as a table whose cells are shaded by size, in one tone for positive and another for negative entries. */
export function MatrixGrid({
  values,
  label,
  rowLabels,
  columnLabels,
  full,
  link,
  numbers = true,
}: MatrixGridProps) {
  const largest = full ?? Math.max(...values.flat().map(Math.abs).filter(Number.isFinite), 1e-12);
  return (
    <table className="matrix-grid" aria-label={label}>
      {columnLabels && (
        <thead>
          <tr>
            {rowLabels && <td />}
            {columnLabels.map((text, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are never moved
              <th key={j} scope="col">
                <Words text={text} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {values.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
          <tr key={i}>
            {rowLabels && (
              <th scope="row">
                <Words text={rowLabels[i]} />
              </th>
            )}
            {row.map((entry, j) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
                key={j}
                className={entry < 0 ? "minus" : "plus"}
                data-link={link?.(i, j)}
                style={
                  { "--shade": Math.min(1, Math.abs(entry) / largest || 0).toFixed(3) } as React.CSSProperties
                }
              >
                <span className={numbers ? undefined : "unseen"}>
                  {Number.isFinite(entry) ? formatNumber(entry, { significant: 3 }) : "–"}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
