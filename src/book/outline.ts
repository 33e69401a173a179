/** Where something stands in the prose: what an author is told when it is wrong. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The kinds of things that carry a number and can be referred to. */
export type TargetKind = "section" | "figure" | "equation" | "definition" | "question" | "exercise";

/** A numbered thing of a chapter: Section 3.2, Figure 3.1, (3.4) … */
export interface Target {
  readonly kind: TargetKind;
  /** What a reference calls it: a section's slug, a figure's instance name … */
  readonly name: string;
  readonly number: string;
  /** The element's id on the page. */
  readonly id: string;
  /** A section's heading as plain text. */
  readonly title?: string;
}

/** A widget placed in the prose, its parameters as written there. */
export interface WidgetUse {
  readonly id: string;
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** Something the prose points to, to be checked when all chapters are known. */
export interface Reference {
  readonly kind: "live" | "ref" | "term" | "question" | "link" | "formula-link";
  readonly to: string;
  readonly place: Place;
}

/** What the build knows of a piece of prose besides its text. */
export interface Outline {
  readonly targets: readonly Target[];
  readonly widgets: readonly WidgetUse[];
  readonly references: readonly Reference[];
}

/** A target's words in a reference: "Figure 3.1", "(3.4)". */
export function targetLabel({ kind, number }: Target): string {
  return kind === "equation" ? `(${number})` : `${kind[0]!.toUpperCase()}${kind.slice(1)} ${number}`;
}
