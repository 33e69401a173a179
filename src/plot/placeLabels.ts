import type { Anchor } from "./Label.tsx";
import { distance } from "./simplify.ts";
import type { Point, View } from "./view.ts";

export interface Wanted {
  /** The point to be named, in logical pixels. */
  readonly at: Point;
  /** How many characters its text has, about. */
  readonly length: number;
}

/** From the most to the least liked side. */
const ANCHORS: readonly Anchor[] = ["ne", "nw", "se", "sw", "e", "w", "n", "s"];

/** A character and a line in logical pixels: generous, since type takes more room on a narrow screen. */
const CHARACTER = 14;
const LINE = 30;
const GAP = 9;

interface Box {
  readonly centre: Point;
  readonly half: Point;
}

/**
 * On which side of its point each label stands, so that labels overlap neither each other, nor the lines given, nor the window's rim, as
 * far as that can be had: one after the other, each where it does least harm.
 */
export function placeLabels(
  labels: readonly Wanted[],
  lines: readonly (readonly Point[])[],
  view: View,
): Anchor[] {
  const placed: Box[] = [];
  return labels.map((label) => {
    let [best, least] = [ANCHORS[0]!, Number.POSITIVE_INFINITY];
    ANCHORS.forEach((anchor, liking) => {
      const box = boxOf(label, anchor);
      const harm =
        liking * 0.1 + 20 * outside(box, view) + 10 * overlaps(box, placed) + crossings(box, lines);
      if (harm < least) [best, least] = [anchor, harm];
    });
    placed.push(boxOf(label, best), { centre: label.at, half: [6, 6] });
    return best;
  });
}

function boxOf({ at, length }: Wanted, anchor: Anchor): Box {
  const half: Point = [(length * CHARACTER) / 2, LINE / 2];
  const side = (more: string, less: string) => (anchor.includes(more) ? 1 : anchor.includes(less) ? -1 : 0);
  return {
    centre: [at[0] + side("e", "w") * (half[0] + GAP), at[1] + side("s", "n") * (half[1] + GAP)],
    half,
  };
}

function outside({ centre, half }: Box, { width, height }: View): number {
  const fits =
    centre[0] - half[0] >= 0 &&
    centre[0] + half[0] <= width &&
    centre[1] - half[1] >= 0 &&
    centre[1] + half[1] <= height;
  return fits ? 0 : 1;
}

function overlaps(box: Box, others: readonly Box[]): number {
  return others.filter((other) =>
    [0, 1].every((i) => Math.abs(box.centre[i]! - other.centre[i]!) < box.half[i]! + other.half[i]!),
  ).length;
}

/** How many of the lines come through the box: measured at three places along its middle. */
function crossings({ centre, half }: Box, lines: readonly (readonly Point[])[]): number {
  const probes: Point[] = [-0.7, 0, 0.7].map((part) => [centre[0] + part * half[0], centre[1]]);
  const near = (line: readonly Point[]) =>
    line.some((b, i) => i > 0 && probes.some((probe) => distance(probe, line[i - 1]!, b) < half[1]));
  return lines.filter(near).length;
}
