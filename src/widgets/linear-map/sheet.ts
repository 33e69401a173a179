import type { Interval, Point3 } from "../../plot/index.ts";

/** What a map makes of a square grid of inputs: lines in space, and a box that holds them. */
export interface Sheet {
  readonly lines: readonly (readonly Point3[])[];
  readonly reach: number;
}

/** Cells of the grid in each direction, and pieces of which its lines are drawn. */
export const CELLS = 5;
const PIECES = 30;
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
/** Lines that run further out of the box are left open; where values run away, the box holds most of them. */
const OUT = 1.15;
const MOST = 0.9;

/** The image of the grid over `side` × `side` under x ↦ φ(Ax), or Ax without φ. */
export function sheetOf(
  rows: readonly (readonly [number, number])[],
  phi: ((zs: Float64Array) => Float64Array) | null,
  [from, to]: Interval,
): Sheet {
  const places: [number, number][][] = [];
  for (const swap of [false, true])
    for (let line = 0; line <= CELLS; line++) {
      const held = from + ((to - from) * line) / CELLS;
      places.push(
        Array.from({ length: PIECES + 1 }, (_, i) => {
          const run = from + ((to - from) * i) / PIECES;
          return swap ? [held, run] : [run, held];
        }),
      );
    }
  const all = places.flat();
  const outputs = rows.map(([a, b]) => {
    const z = Float64Array.from(all, ([x1, x2]) => a * x1 + b * x2);
    return phi ? phi(z) : z;
  });
  const reach = boxOf(outputs);
  const near = (value: number) => (Math.abs(value) <= OUT * reach ? value : Number.NaN);
  const points = all.map((_, k): Point3 => {
    const [y1, y2, y3] = outputs.map((output) => near(output[k % output.length]!));
    return [y1!, y2!, y3!];
  });
  return { lines: places.map((_, k) => points.slice(k * (PIECES + 1), (k + 1) * (PIECES + 1))), reach };
}

function boxOf(outputs: readonly Float64Array[]): number {
  const sizes = Float64Array.from(outputs.flatMap((output) => Array.from(output, Math.abs)))
    .filter(Number.isFinite)
    .sort();
  const largest = sizes.at(-1) ?? 0;
  const usual = sizes[Math.floor(MOST * (sizes.length - 1))] ?? 0;
  const wanted = largest <= 2 * usual ? largest : usual;
  if (!(wanted > 1e-9)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return (ROUND.find((each) => each * power >= wanted) ?? 10) * power;
}
