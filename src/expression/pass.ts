import type { Expression } from "./expression.ts";
import { toText } from "./toText.ts";

/** A place where the simplified formula has a value and the original has none. `simplify` never goes the other way. */
export interface DomainNote {
  readonly change: "widens";
  /** What the original asks of `term`. */
  readonly condition: "≠ 0" | "> 0" | "≥ 0" | "defined";
  readonly term: Expression;
  /** For the reader, as "The original needs x ≠ 0; the simpler form does not." */
  readonly sentence: string;
}

/** One pass of `simplify` over a formula: what products and sums need of each other. */
export interface Pass {
  readonly notes: DomainNote[];
  /** The formula simplified, parts first. */
  visit(e: Expression): Expression;
  /** A sum with like terms collected; `raw` says that its terms are not simplified yet, `expand` that products may be multiplied out. */
  sum(e: Expression, options: { readonly raw: boolean; readonly expand: boolean }): Expression;
  /** The same pass, for work whose notes do not count. */
  readonly quiet: Pass;
}

/** Notes that the original asks something of `term` which the simplified formula does not. */
export function widen(notes: DomainNote[], term: Expression, condition: DomainNote["condition"]): void {
  const need = condition === "defined" ? `a value of ${toText(term)}` : `${toText(term)} ${condition}`;
  const sentence = `The original needs ${need}; the simpler form does not.`;
  if (!notes.some((n) => n.sentence === sentence))
    notes.push({ change: "widens", condition, term, sentence });
}
