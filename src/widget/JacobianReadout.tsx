import type { ReactNode } from "react";
import { formatNumber, type Matrix, type Tex } from "../params/index.ts";
import { Formula } from "../ui/index.ts";
import "./jacobianReadout.css";

interface JacobianReadoutProps {
  /** A row for each output; null where an output has no gradient. */
  readonly of: readonly (readonly number[] | null)[];
  /** The full name of the quantity. */
  readonly link: string;
  /** What it is: over the matrix for people, beside it for screen readers. */
  readonly name: ReactNode;
  readonly label: string;
  readonly rows: readonly ReactNode[];
  readonly columns: readonly Tex[];
  /** Full names that light with a row or with a column. */
  readonly rowLink?: (i: number) => string;
  readonly columnLink?: (j: number) => string;
}

/** A Jacobian as a matrix in brackets: a gradient in each row, in each column what one input does. */
export function JacobianReadout(props: JacobianReadoutProps) {
  const { of, link, name, label, rows, columns, rowLink, columnLink } = props;
  const whole: Matrix | null = of.every((row) => row !== null) ? (of as Matrix) : null;
  const style = { "--rows": rows.length, "--columns": columns.length } as React.CSSProperties;
  return (
    <div className="jacobian" data-role="derivative" style={style}>
      <span className="jacobian-name">{name}</span>
      {columns.map((text, j) => (
        <span
          key={text.tex}
          className="jacobian-column"
          style={{ gridColumn: j + 2 }}
          data-link={columnLink?.(j)}
        >
          <Formula of={text} />
        </span>
      ))}
      {rows.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <span key={i} className="jacobian-row" style={{ gridRow: i + 3 }} data-link={rowLink?.(i)}>
          {text}
        </span>
      ))}
      <output
        className="jacobian-entries"
        data-quantity={link}
        data-value={JSON.stringify(whole)}
        data-link={link}
        aria-label={label}
        aria-live="off"
      >
        {of.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <span key={i} className="jacobian-gradient" data-link={rowLink?.(i)}>
            {row ? (
              row.map((entry, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
                <span key={j} data-link={columnLink?.(j)}>
                  {formatNumber(entry)}
                  <span className="unseen">{j < row.length - 1 ? ", " : "; "}</span>
                </span>
              ))
            ) : (
              <span className="jacobian-none">undefined here</span>
            )}
          </span>
        ))}
      </output>
    </div>
  );
}
