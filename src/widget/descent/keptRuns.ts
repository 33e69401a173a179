import { formatNumber, sameRow } from "../../params/index.ts";

/** The kept runs with one more; the oldest makes room for it. */
export const withRun = <Row extends readonly number[]>(kept: readonly Row[], row: Row, most: number): Row[] =>
  [...kept.filter((other) => !sameRow(other, row)), row].slice(-most);

/** What tells a kept run from the one at hand: the first of its numbers that differs, with its name; nothing where none does. */
export function difference(row: readonly number[], now: readonly number[], names: readonly string[]): string {
  const place = row.findIndex((entry, i) => entry !== now[i]);
  return place < 0 ? "" : `${names[place]} = ${formatNumber(row[place]!, { significant: 3 })}`;
}
