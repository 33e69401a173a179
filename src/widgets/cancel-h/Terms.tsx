import type { ReactNode } from "react";
import { Formula } from "../../ui/index.ts";
import type { Term } from "./expansion.ts";
import { hTo, xTo } from "./pieces.ts";

/** A number or a sign in the face of formulas. */
export function Upright({ children }: { readonly children: ReactNode }) {
  return <span className="katex">{children}</span>;
}

/** A term, typeset: 3x²h. */
export function TermOf({ coefficient, x, h }: Term) {
  const [xPower, hPower] = [xTo[x], hTo[h]];
  return (
    <>
      {coefficient === 1 && (xPower ?? hPower) ? null : <Upright>{coefficient}</Upright>}
      {xPower && <Formula of={xPower} />}
      {hPower && <Formula of={hPower} />}
    </>
  );
}

/** Something that is struck through once it has cancelled. */
export function Struck({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  return <span className={when ? "strike struck" : "strike"}>{children}</span>;
}

/** Over the bar of a fraction, under it, or on its level. */
export type Place = "over" | "under" | "level";

export interface CellProps {
  /** The first column and how many, counted from that of the equals sign. */
  readonly column: number;
  readonly span?: number;
  readonly place?: Place | undefined;
  readonly className?: string | undefined;
  readonly link?: string | undefined;
  readonly children: ReactNode;
}

/** A piece of a line in its column: what stands in one column is one term on its way down. */
export function Cell({ column, span = 1, place = "level", className = "", link, children }: CellProps) {
  return (
    <span
      className={`piece ${place} ${className}`}
      style={{ gridColumn: `${column + 2} / span ${span}` }}
      data-link={link}
    >
      {children}
    </span>
  );
}
