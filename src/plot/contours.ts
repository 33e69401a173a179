import { extent, ticks } from "d3-array";
import { march } from "./march.ts";
import type { Lattice } from "./sampleField.ts";
import { simplify } from "./simplify.ts";
import type { Point, View } from "./view.ts";

/** Where a function is at least `level`: the closed rings round it, and those parts of them that are not the window's rim. */
export interface Contour {
  readonly level: number;
  readonly rings: readonly (readonly Point[])[];
  readonly lines: readonly (readonly Point[])[];
}

/** About `count` round levels between a lattice's least and greatest value. */
export function evenLevels({ values }: Lattice, count: number): number[] {
  const [least, greatest] = extent(values.filter(Number.isFinite));
  return least === undefined || greatest === undefined ? [] : ticks(least, greatest, count);
}

/** Levels whose distances grow evenly, so that a bowl's rings stand at even distances: least + (greatest − least)(k/n)². */
export function bowlLevels({ values }: Lattice, count: number): number[] {
  const [least, greatest] = extent(values.filter(Number.isFinite));
  if (least === undefined || greatest === undefined) return [];
  return Array.from({ length: count }, (_, k) => least + (greatest - least) * ((k + 1) / (count + 1)) ** 2);
}

/** Contours of a lattice in logical pixels of a view; straight to within a quarter of a pixel. Rings only where they are wanted. */
export function contoursOf(
  lattice: Lattice,
  levels: readonly number[],
  view: View,
  filled = true,
): Contour[] {
  const { width, height } = view;
  const toPx = ([x, y]: Point): Point => [
    (x / (lattice.columns - 1)) * width,
    (y / (lattice.rows - 1)) * height,
  ];
  return march(lattice, levels).map((found, k) => {
    const whole = found.map((ring) => ring.map(toPx));
    return {
      level: levels[k]!,
      rings: filled ? whole.map((ring) => simplify(ring, TOLERANCE)) : [],
      lines: whole.flatMap((ring) => offRim(ring, width, height)).map((line) => simplify(line, TOLERANCE)),
    };
  });
}

const TOLERANCE = 0.25;

/** The parts of a closed ring that do not run along the rim. */
function offRim(ring: readonly Point[], width: number, height: number): Point[][] {
  const onRim = (a: Point, b: Point) =>
    (a[0] === b[0] && (a[0] === 0 || a[0] === width)) || (a[1] === b[1] && (a[1] === 0 || a[1] === height));
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (onRim(a, b)) {
      if (part.length > 1) parts.push(part);
      part = [];
    } else {
      if (part.length === 0) part.push(a);
      part.push(b);
    }
  }
  // A ring that begins in the middle of a line is joined there again.
  const first = parts[0];
  if (part.length > 1 && first && part.at(-1)![0] === first[0]![0] && part.at(-1)![1] === first[0]![1]) {
    parts[0] = [...part, ...first.slice(1)];
  } else if (part.length > 1) parts.push(part);
  return parts;
}
