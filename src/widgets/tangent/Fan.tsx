import { layer, useView } from "../../plot/index.ts";
import { tangents } from "./model.ts";

const COUNT = 120;
/** Drawn in turns by so many paths, since a path covers itself only once: where tangents crowd, the colour deepens. */
const TURNS = [0, 1, 2, 3, 4, 5];

/** Many tangents, very faint: the curve shows in them before it is drawn. */
export const Fan = /* @__PURE__ */ layer("marks", () => {
  const view = useView();
  const pieces = tangents(COUNT, view.x.domain).map(
    (piece) => `M${piece.map((end) => view.toPx(end).map(Math.round).join(" ")).join("L")}`,
  );
  return TURNS.map((turn) => (
    <path
      key={turn}
      className="mark tangent-fan role-derivative"
      d={pieces.filter((_, i) => i % TURNS.length === turn).join("")}
    />
  ));
});
