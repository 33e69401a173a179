import { type Role, tex } from "../../params/index.ts";
import { Label, layer, type Point, type Text, useView, type View } from "../../plot/index.ts";
import type { Piece, Pieces } from "./model.ts";

const round = (px: number) => Math.round(px * 10) / 10 + 0;

interface ShapeProps {
  readonly piece: Piece;
  readonly role: Role;
  readonly link?: string;
}

/** A piece of area: filled where it counts positive, dashed and empty where it counts negative. */
const Shape = /* @__PURE__ */ layer("marks", ({ piece: { from, to, area }, role, link }: ShapeProps) => {
  const view = useView();
  const [x0, y0] = view.toPx(from).map(round);
  const [x1, y1] = view.toPx(to).map(round);
  return (
    <path
      className={`mark line area-piece role-${role}${area < 0 ? " dashed" : " filled"}`}
      d={`M${x0} ${y0}H${x1}V${y1}H${x0}Z`}
      data-link={link}
    />
  );
});

/** A name takes this much room at most, in logical pixels. */
const ROOM = [66, 30] as const;

/** Where a piece's name stands: inside where there is room, else beside it, away from the origin. */
function placeFor(view: View, { from, to }: Piece, sideways: boolean) {
  const [[x0, y0], [x1, y1]] = [view.toPx(from), view.toPx(to)];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (width >= ROOM[0] && height >= ROOM[1]) return { at: middle, anchor: "c" } as const;
  if (sideways && height >= ROOM[1])
    return { at: [to[0], middle[1]] as Point, anchor: x1 >= x0 ? "e" : "w" } as const;
  if (!sideways && width >= ROOM[0])
    return { at: [middle[0], to[1]] as Point, anchor: y1 <= y0 ? "n" : "s" } as const;
  return null;
}

interface NameProps {
  readonly piece: Piece;
  readonly text: Text;
  readonly role: Role;
  readonly link?: string;
  /** Whether the piece grows to the side; it may be named there. Without it, a name stands inside or not at all. */
  readonly towards?: "side" | "above";
}

const Name = /* @__PURE__ */ layer("labels", ({ piece, text, role, link, towards }: NameProps) => {
  const place = placeFor(useView(), piece, towards === "side");
  if (!place || (towards === undefined && place.anchor !== "c")) return null;
  return <Label {...place} text={text} role={role} link={link} />;
});

/** The rectangle at x, the strips and the corner. */
export function Area({ pieces, link }: { readonly pieces: Pieces; link(name: string): string }) {
  const { base, stripU, stripV, corner } = pieces;
  return (
    <>
      <Shape piece={base} role="curve" />
      <Shape piece={stripU} role="difference" link={link("stripU")} />
      <Shape piece={stripV} role="difference" link={link("stripV")} />
      <Shape piece={corner} role="loss" link={link("corner")} />
      <Name piece={base} text={tex`u\cdot v`} role="curve" />
      <Name
        piece={stripU}
        text={tex`\delta u\cdot v`}
        role="difference"
        link={link("stripU")}
        towards="side"
      />
      <Name
        piece={stripV}
        text={tex`u\cdot\delta v`}
        role="difference"
        link={link("stripV")}
        towards="above"
      />
      <Name piece={corner} text={tex`\delta u\,\delta v`} role="loss" link={link("corner")} />
    </>
  );
}
