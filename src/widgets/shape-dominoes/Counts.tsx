import type { CSSProperties } from "react";
import { Output } from "../../widget/index.ts";
import type { DominoValues, Model } from "./model.ts";
import { countText, inFull } from "./words.ts";

interface Props {
  readonly model: Model;
  readonly first: DominoValues["first"];
  /** Without the product, for a room that has seen it. */
  readonly brief: boolean;
  link(name: string): string;
}

/** What the product and both ways to bracket it take; counts are shown once one of the ways has been chosen. */
export function Counts({ model: { row, shape, left, right, inOrder }, first, brief, link }: Props) {
  const [a, b, c] = row.map(({ rows, columns }) => `${rows}×${columns}`);
  const ready = shape !== null && inOrder;
  const most = Math.max(left?.count ?? 1, right?.count ?? 1);
  const ways = [
    { name: "left", said: "left pair first", way: left, written: `(${a} · ${b}) · ${c}` },
    { name: "right", said: "right pair first", way: right, written: `${a} · (${b} · ${c})` },
  ] as const;
  const revealed = ready && first !== "none";
  return (
    <div className={brief ? "domino-counts domino-work" : "domino-counts"}>
      <p className="role-derivative">
        <span className="domino-way">product</span>
        <Output name={link("shape")} value={shape} label="Shape of the product">
          {shape ? shape.join("×") : "none: a pair does not join"}
        </Output>
      </p>
      {ways.map(({ name, said, way, written }) => (
        <div
          key={name}
          className={`domino-count${revealed && first === name ? " chosen" : ""}`}
          data-link={link(name)}
        >
          <span className="domino-way">{said}</span>
          <span className="domino-written">
            {ready ? written : ""}
            {revealed && way && <small>{countText(way)}</small>}
          </span>
          <Output name={link(name)} value={way?.count ?? null} label={`Multiplications with the ${said}`}>
            {revealed && way ? inFull(way.count) : ready ? "?" : "–"}
          </Output>
          {revealed && way && (
            <span
              className="domino-bar role-derivative"
              style={{ "--share": (way.count / most).toFixed(5) } as CSSProperties}
            />
          )}
        </div>
      ))}
    </div>
  );
}
