import type { Lattice } from "./sampleField.ts";
import type { Point } from "./view.ts";

/**
 * Segments of a level line through one cell, by which of its corners are high (8 top left, 4 top right, 2 bottom right, 1 bottom left):
 * pairs of the edge it enters and the edge it leaves by (0 top, 1 right, 2 bottom, 3 left), what is high to its left.
 */
const SEGMENTS: readonly (readonly number[])[] = [
  [],
  [2, 3],
  [1, 2],
  [1, 3],
  [0, 1],
  [0, 1, 2, 3],
  [0, 2],
  [0, 3],
  [3, 0],
  [2, 0],
  [3, 0, 1, 2],
  [1, 0],
  [3, 1],
  [2, 1],
  [3, 2],
  [],
];
/** The same for two high corners across a cell whose middle is high too: they are joined. */
const JOINED: Readonly<Record<number, readonly number[]>> = { 5: [0, 3, 2, 1], 10: [1, 0, 3, 2] };

/**
 * Closed level lines of a lattice for each of the levels, by marching squares; in columns and rows, so that the first point of the lattice
 * is (0, 0). What lies outside of it, or has no value, is low: so every line closes, along the rim where it must. Each cell is looked at
 * once, and then only for levels between its corners.
 */
export function march(lattice: Lattice, levels: readonly number[]): Point[][][] {
  const { columns, rows } = lattice;
  const width = columns + 2;
  const values = padded(lattice);
  const cells = cellsByLevel(values, width, rows + 1, levels);
  const next = new Int32Array(2 * width * (rows + 2)).fill(-1);

  /** Where a level crosses an edge: edge 2i runs right from point i, edge 2i + 1 down from it. */
  const crossing = (edge: number, level: number): Point => {
    const i = edge >> 1;
    const [a, b] = [values[i]!, values[edge & 1 ? i + width : i + 1]!];
    const t = a === LOW ? 1 : b === LOW ? 0 : (level - a) / (b - a);
    const [x, y] = [(i % width) - 1, Math.floor(i / width) - 1];
    return edge & 1 ? [x, y + t] : [x + t, y];
  };

  return levels.map((level, k) => {
    const entered: number[] = [];
    for (const i of cells[k]!) {
      const [tl, tr, br, bl] = [values[i]!, values[i + 1]!, values[i + width + 1]!, values[i + width]!];
      const high =
        (tl >= level ? 8 : 0) + (tr >= level ? 4 : 0) + (br >= level ? 2 : 0) + (bl >= level ? 1 : 0);
      const segments = ((tl + tr + br + bl) / 4 >= level ? JOINED[high] : undefined) ?? SEGMENTS[high]!;
      const edges = [2 * i, 2 * i + 3, 2 * (i + width), 2 * i + 1];
      for (let s = 0; s < segments.length; s += 2) {
        const from = edges[segments[s]!]!;
        next[from] = edges[segments[s + 1]!]!;
        entered.push(from);
      }
    }
    return entered.flatMap((start) => {
      const ring: Point[] = [];
      let edge = start;
      while (next[edge]! >= 0) {
        ring.push(crossing(edge, level));
        const after = next[edge]!;
        next[edge] = -1;
        edge = after;
      }
      return ring.length > 0 ? [[...ring, ring[0]!]] : [];
    });
  });
}

const LOW = Number.NEGATIVE_INFINITY;

/** The lattice with a border of low points round it. */
function padded({ columns, rows, values }: Lattice): Float64Array {
  const wide = new Float64Array((columns + 2) * (rows + 2)).fill(LOW);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column]!;
      if (!Number.isNaN(value)) wide[(row + 1) * (columns + 2) + column + 1] = value;
    }
  }
  return wide;
}

/** For each level, the cells (by their top left points) whose corners it lies between. */
function cellsByLevel(
  values: Float64Array,
  width: number,
  lastRow: number,
  levels: readonly number[],
): number[][] {
  const cells: number[][] = levels.map(() => []);
  for (let i = 0; i < lastRow * width - 1; i++) {
    if ((i + 1) % width === 0) continue;
    const [a, b, c, d] = [values[i]!, values[i + 1]!, values[i + width]!, values[i + width + 1]!];
    const least = Math.min(a, b, c, d);
    const greatest = Math.max(a, b, c, d);
    for (let k = 0; k < levels.length; k++) {
      if (levels[k]! > least && levels[k]! <= greatest) cells[k]!.push(i);
    }
  }
  return cells;
}
