import { useView } from "./frame.ts";
import type { Anchor } from "./Label.tsx";
import { placeLabels } from "./placeLabels.ts";
import type { Point } from "./view.ts";

/** The side of a point on which words about it keep clear of lines, given in values, as far as that can be had. */
export function useSide(at: Point, words: string, avoid: readonly (readonly Point[])[]): Anchor {
  const view = useView();
  const px = (point: Point) => view.toPx(point);
  return placeLabels(
    [{ at: px(at), length: words.length }],
    avoid.map((line) => line.map(px)),
    view,
  )[0]!;
}
