import type { Point, View } from "./view.ts";

/** A function of the plane, evaluated at many points at once (same place in both lists); NaN where it has no value. */
export type FieldFunction = (xs: Float64Array, ys: Float64Array) => { readonly value: ArrayLike<number> };

/** A map of the plane, or a vector at each of its points; evaluated at many points at once. */
export type PlaneMap = (
  xs: Float64Array,
  ys: Float64Array,
) => { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** Values on a lattice that covers the window rim to rim: row by row, from the top left. */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** Evaluates a function on a lattice over the window with one call. */
export function sampleField(of: FieldFunction, view: View, columns: number, rows: number): Lattice {
  const [xs, ys] = latticePoints(view, columns, rows);
  return { columns, rows, values: Float64Array.from(of(xs, ys).value) };
}

/** The lattice's points, as two lists. */
export function latticePoints(view: View, columns: number, rows: number): [Float64Array, Float64Array] {
  const xs = new Float64Array(columns * rows);
  const ys = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = view.y.value(1 - row / (rows - 1));
    for (let column = 0; column < columns; column++) {
      xs[row * columns + column] = view.x.value(column / (columns - 1));
      ys[row * columns + column] = y;
    }
  }
  return [xs, ys];
}

/** Centres of the cells of a lattice with about `spacing` logical pixels between them. */
export function cellCentres(view: View, spacing: number): Point[] {
  const columns = Math.max(1, Math.round(view.width / spacing));
  const rows = Math.max(1, Math.round(view.height / spacing));
  return Array.from({ length: columns * rows }, (_, i) =>
    view.fromPx([
      (((i % columns) + 0.5) / columns) * view.width,
      ((Math.floor(i / columns) + 0.5) / rows) * view.height,
    ]),
  );
}
