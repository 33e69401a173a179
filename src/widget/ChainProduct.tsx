import { type CSSProperties, Fragment } from "react";
import { formatNumber, type Matrix, type Role, type Tex } from "../params/index.ts";
import { Formula } from "../ui/index.ts";
import { Output } from "./Output.tsx";
import "./chain-product.css";

/** A derivative as a matrix, (outputs)×(inputs), with its names in a book of row gradients and in one of columns. */
export interface ChainFactor {
  readonly row: Tex;
  readonly column: Tex;
  /** What it is, in words. */
  readonly label: string;
  /** Null where it is undefined; then its shape alone is shown. */
  readonly of: Matrix | null;
  readonly shape: readonly [rows: number, columns: number];
  /** The full name of the quantity. */
  readonly quantity: string;
  /** What its `data-value` holds, where that is not the matrix itself: a row as a plain list. */
  readonly value?: readonly number[] | Matrix | null;
  readonly role?: Role;
  /** The full name of each entry, so that it is lit with what it belongs to. */
  readonly link?: (row: number, column: number) => string | undefined;
  /** The colour of each entry, where it has one of its own. */
  readonly tint?: (row: number, column: number) => Role;
}

/**
 * Derivatives multiplied in their order, with their shapes. In a book of column gradients the same product is transposed: every factor, and
 * so also their order. The entries stand in the page once; styles turn them.
 */
export function ChainProduct({
  factors,
  result,
}: {
  readonly factors: readonly ChainFactor[];
  readonly result: ChainFactor;
}) {
  return (
    <div className="chain">
      <div className="chain-factors">
        {factors.map((factor, i) => (
          <Fragment key={factor.quantity}>
            {i > 0 && <span className="chain-sign">·</span>}
            <Shown {...factor} />
          </Fragment>
        ))}
      </div>
      <span className="chain-sign">=</span>
      <Shown {...result} />
    </div>
  );
}

function Shown({
  row,
  column,
  label,
  of,
  shape,
  quantity,
  value = of,
  role = "derivative",
  link,
  tint,
}: ChainFactor) {
  const [rows, columns] = shape;
  const style = { "--rows": rows, "--columns": columns } as CSSProperties;
  return (
    <div className={`chain-factor role-${role}`} data-link={quantity}>
      <span className="chain-name">
        <span className="as-row">
          <Formula of={row} />
        </span>
        <span className="as-column">
          <Formula of={column} />
        </span>
      </span>
      <Output className="chain-matrix" style={style} name={quantity} value={value} label={label}>
        {of ? (
          of.flatMap((entries, i) =>
            entries.map((entry, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
              <span key={`${i},${j}`} className={tint && `role-${tint(i, j)}`} data-link={link?.(i, j)}>
                {formatNumber(entry)}
                <span className="unseen">{j < columns - 1 ? ", " : "; "}</span>
              </span>
            )),
          )
        ) : (
          <span className="chain-none">undefined here</span>
        )}
      </Output>
      <span className="shape as-row">{`${rows}×${columns}`}</span>
      <span className="shape as-column">{`${columns}×${rows}`}</span>
    </div>
  );
}
