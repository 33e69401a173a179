import { type CurveFunction, type Interval, type Point, type Point3, View } from "../../plot/index.ts";
import { lineInBox } from "../../plot/lines.ts";
import type { Mesh } from "../../plot/mesh.ts";
import { sampleCurve } from "../../plot/sampleCurve.ts";
import { makeScale } from "../../plot/view.ts";
import type { Along } from "./model.ts";

/** Where a plane cuts a surface: one input runs along it, the other is frozen. */
export interface Cut {
  readonly along: Along;
  readonly frozen: number;
}

/** The point of space at `moving` on a cut, at a height. */
export function onCut({ along, frozen }: Cut, moving: number, z: number): Point3 {
  return along === "x1" ? [moving, frozen, z] : [frozen, moving, z];
}

/**
 * The part of a mesh on one side of a cut: where the frozen input is smaller (`side` −1) or larger (+1). The first line of corners beyond
 * the plane is moved onto it, to the heights of the slice; those further out get infinite heights, and their facets are left out. Corners
 * without a value have NaN.
 */
export function cutMesh({ cells, corners }: Mesh, cut: Cut, slice: CurveFunction, side: 1 | -1): Mesh {
  const { along, frozen } = cut;
  const index = (place: number, lane: number) =>
    along === "x1" ? lane * (cells + 1) + place : place * (cells + 1) + lane;
  const [over, across] = along === "x1" ? ([0, 1] as const) : ([1, 0] as const);
  const line = Array.from({ length: cells + 1 }, (_, k) => k);
  const places = Float64Array.from(line, (place) => corners[index(place, 0)]![over]);
  const lanes = line.map((lane) => corners[index(0, lane)]![across]);
  const spacing = (lanes[cells]! - lanes[0]!) / cells;
  const { value } = slice(places);
  const moved = corners.map(([x, y, z]): Point3 => [x, y, Number.isFinite(z) ? z : Number.NaN]);
  for (const lane of line) {
    // How far beyond the plane the lane lies, in lanes.
    const beyond = (side * (frozen - lanes[lane]!)) / spacing;
    if (beyond < SLIVER) continue;
    for (const place of line) {
      const z = value[place]!;
      moved[index(place, lane)] =
        beyond < 1 - SLIVER
          ? onCut(cut, places[place]!, Number.isFinite(z) ? z : Number.NaN)
          : onCut(cut, places[place]!, Number.POSITIVE_INFINITY);
    }
  }
  return { cells, corners: moved };
}

/** Facets thinner than this share of the others are left out. */
const SLIVER = 1e-6;

/** The drawing on which slices are measured, in logical pixels: about as large as they are seen. */
const [WIDTH, HEIGHT] = [400, 300];

/** The slice as lines of space, within the box; open at poles, and where it has no value. */
export function sliceLines(cut: Cut, slice: CurveFunction, over: Interval, heights: Interval): Point3[][] {
  const view = new View(makeScale(over), makeScale(heights), WIDTH, HEIGHT);
  return sampleCurve(slice, view).map((piece) => piece.map((px) => onCut(cut, ...view.fromPx(px))));
}

/** How many strips the cut face is made of. */
const STRIPS = 100;

/** The face of the cut, from the floor up to the slice: a closed outline for each stretch over which the slice has values. */
export function cutFaces(cut: Cut, slice: CurveFunction, over: Interval, [low, high]: Interval): Point3[][] {
  const us = Float64Array.from(
    { length: STRIPS + 1 },
    (_, i) => (over[0] * (STRIPS - i) + over[1] * i) / STRIPS,
  );
  const { value } = slice(us);
  const faces: Point3[][] = [];
  let top: Point3[] = [];
  const close = () => {
    const [first, last] = [top[0], top.at(-1)];
    if (first && last && top.length > 1) {
      const [from, to] = [first, last].map((end): Point3 => [end[0], end[1], low]) as [Point3, Point3];
      faces.push([from, ...top, to]);
    }
    top = [];
  };
  us.forEach((u, i) => {
    const z = value[i]!;
    if (Number.isNaN(z)) close();
    else top.push(onCut(cut, u, Math.min(high, Math.max(low, z))));
  });
  close();
  return faces;
}

/** The line through a point of the slice with a slope, from rim to rim of the box. */
export function tangentIn(
  cut: Cut,
  [moving, value]: Point,
  slope: number,
  over: Interval,
  heights: Interval,
): readonly Point3[] {
  const view = new View(makeScale(over), makeScale(heights), WIDTH, HEIGHT);
  const ends = lineInBox(view.toPx([moving, value]), view.toPx([moving + 1, value + slope]), WIDTH, HEIGHT);
  return (ends ?? []).map((px) => onCut(cut, ...view.fromPx(px)));
}
