import { isTex } from "../params/tex.ts";
import { useView } from "./frame.ts";
import { Label, type LabelProps } from "./Label.tsx";
import { placeLabels } from "./placeLabels.ts";
import type { Point } from "./view.ts";

export interface LabelsProps {
  /** Labels without a side: it is chosen. The first have the first choice. */
  readonly labels: readonly Omit<LabelProps, "anchor">[];
  /** Lines to keep clear of, in values. */
  readonly avoid?: readonly (readonly Point[])[] | undefined;
}

/** Labels that keep clear of each other and of lines. */
export function Labels({ labels, avoid = [] }: LabelsProps) {
  const view = useView();
  const px = (point: Point) => view.toPx(point);
  const anchors = placeLabels(
    labels.map(({ at, text }) => ({ at: px(at), length: lengthOf(text) })),
    avoid.map((line) => line.map(px)),
    view,
  );
  // biome-ignore lint/suspicious/noArrayIndexKey: a label is its place in the list
  return labels.map((label, i) => <Label key={i} {...label} anchor={anchors[i]} />);
}

/** About how many characters wide a text is; a formula's commands are one each. */
export function lengthOf(text: LabelProps["text"]): number {
  if (isTex(text)) return text.tex.replace(/\\[a-z]+/gi, "x").replace(/[{}^_\s]/g, "").length;
  return typeof text === "string" || typeof text === "number" ? String(text).length : 8;
}
