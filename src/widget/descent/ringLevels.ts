import type { FieldFunction, Interval, Window } from "../../plot/index.ts";

const [COLUMNS, ROWS, RINGS] = [40, 34, 11];

/**
 * Heights below which lie the shares (k/n)² of the window: round a minimum the rings stand at even distances, however steep the walls.
 */
export function ringLevels(field: FieldFunction, { x, y }: Window): number[] {
  const at = ([from, to]: Interval, share: number) => from + share * (to - from);
  const count = COLUMNS * ROWS;
  const xs = Float64Array.from({ length: count }, (_, i) => at(x, ((i % COLUMNS) + 0.5) / COLUMNS));
  const ys = Float64Array.from({ length: count }, (_, i) => at(y, (Math.floor(i / COLUMNS) + 0.5) / ROWS));
  const heights = Float64Array.from(field(xs, ys).value).filter(Number.isFinite).sort();
  if (heights.length === 0) return [];
  const levels = Array.from(
    { length: RINGS },
    (_, k) => heights[Math.round(((k + 1) / (RINGS + 1)) ** 2 * (heights.length - 1))]!,
  );
  return levels.filter((level, k) => k === 0 || level > levels[k - 1]!);
}
