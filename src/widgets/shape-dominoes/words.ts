import { formatNumber } from "../../params/index.ts";
import type { Bracketing, Domino, DominoValues, Letter, Model } from "./model.ts";

export const NAMES: Readonly<Record<Letter, string>> = { a: "∂L/∂f₂", b: "∂f₂/∂f₁", c: "∂f₁/∂x" };

/** A count in full. */
export const inFull = (count: number) => formatNumber(count, { significant: 15 });

export const shapeText = ({ rows, columns }: Pick<Domino, "rows" | "columns">) => `${rows}×${columns}`;

/** The multiplications as they are counted: "1·100·500 + 1·500·1000". */
export const countText = ({ steps }: Bracketing) => steps.map((sizes) => sizes.join("·")).join(" + ");

export function describe(
  { row, joined, inOrder, shape, left, right }: Model,
  { first }: DominoValues,
): string {
  const shapes = row.map(shapeText).join(" · ");
  if (!shape || !left || !right) {
    const gaps = joined.flatMap((joins, i) =>
      joins
        ? []
        : [
            `${NAMES[row[i]!.letter]} has ${row[i]!.columns} columns and ${NAMES[row[i + 1]!.letter]} has ${rowsText(row[i + 1]!.rows)}`,
          ],
    );
    return `${shapes}: ${gaps.join(", and ")}, so ${gaps.length === 1 ? "these two do not join" : "none of them join"}.`;
  }
  const joinedText = `${shapes} join to ${shape.join("×")}`;
  if (!inOrder)
    return `${joinedText}, but only because sizes happen to be equal: the chain rule has ${NAMES.a} first and ${NAMES.c} last.`;
  if (first === "none") return `${joinedText}, the shape of ∂L/∂x. Which pair would you multiply first?`;
  const [chosen, other] = first === "left" ? [left, right] : [right, left];
  return `${joinedText}. With the ${first} pair first that takes ${inFull(chosen.count)} multiplications; the other way round it would take ${inFull(other.count)}.`;
}

const rowsText = (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`);
