import { type CurveFunction, layer, type MarkStyle, type Point, useView } from "../../plot/index.ts";
import { pathThrough } from "../../plot/path.ts";
import { markProps } from "../../plot/style.ts";

export interface RemainderProps extends Pick<MarkStyle, "link"> {
  /** The function and its polynomial. Keep their identities. */
  readonly of: CurveFunction;
  readonly by: CurveFunction;
}

/** Logical pixels between the places at which both are compared. */
const SPACING = 3;

/** The region between a function and its polynomial, as far as it is in sight; open where the function has no value. */
export const Remainder = /* @__PURE__ */ layer("marks", ({ of, by, link }: RemainderProps) => {
  const view = useView();
  const count = Math.round(view.width / SPACING);
  const xs = Float64Array.from({ length: count + 1 }, (_, i) => view.x.value(i / count));
  const [upper, lower] = [of(xs).value, by(xs).value];
  const inSight = (i: number, heights: ArrayLike<number>): Point => {
    const [px, py] = view.toPx([xs[i]!, heights[i]!]);
    return [px, Math.min(view.height, Math.max(0, py))];
  };
  let d = "";
  let piece: number[] = [];
  const close = () => {
    const there = piece.map((i) => inSight(i, upper));
    const back = piece.map((i) => inSight(i, lower)).reverse();
    d += pathThrough([...there, ...back], true);
    piece = [];
  };
  for (let i = 0; i <= count; i++) {
    const both = Number.isFinite(upper[i]) && Number.isFinite(lower[i]);
    // A leap from rim to rim is a pole.
    const leap =
      piece.length > 0 && Math.abs(inSight(i, upper)[1] - inSight(i - 1, upper)[1]) > 0.9 * view.height;
    if (!both || leap) close();
    if (both) piece.push(i);
  }
  close();
  return <path {...markProps("area", { role: "loss", link })} d={d} />;
});
