import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { dotAt, pathThrough } from "./path.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point } from "./view.ts";

export interface PolylineProps extends MarkStyle {
  /** Where a coordinate is not finite, the line is open. */
  readonly points: readonly Point[];
}

/** A line through given points, such as a sampled curve. */
export const Polyline = /* @__PURE__ */ layer("marks", ({ points, ...style }: PolylineProps) => {
  const view = useView();
  return <path {...markProps("line", style)} d={pathThrough(points.map((point) => view.toPx(point)))} />;
});

/** A closed shape, lightly filled. */
export const Polygon = /* @__PURE__ */ layer("marks", ({ points, ...style }: PolylineProps) => {
  const view = useView();
  const d = pathThrough(
    points.map((point) => view.toPx(point)),
    true,
  );
  return <path {...markProps("line filled", style)} d={d} />;
});

/** The path of an iteration: a line with a small dot at every iterate. Iterates that have left all bounds end it. */
export const Trail = /* @__PURE__ */ layer("marks", ({ points, ...style }: PolylineProps) => {
  const view = useView();
  const far = 20 * view.width;
  const seen = points.map((point) => view.toPx(point));
  const lost = seen.findIndex(([x, y]) => !(Math.abs(x) < far && Math.abs(y) < far));
  const path = lost < 0 ? seen : seen.slice(0, lost);
  return (
    <>
      <path {...markProps("line trail", style)} d={pathThrough(path)} />
      <path {...markProps("dot iterates", style)} d={path.map(dotAt).join("")} />
    </>
  );
});

/** Points of data, all of one kind. */
export const Scatter = /* @__PURE__ */ layer(
  "marks",
  ({ points, role = "data", ...style }: PolylineProps) => {
    const view = useView();
    return (
      <path
        {...markProps("dot", { ...style, role })}
        d={points.map((point) => dotAt(view.toPx(point))).join("")}
      />
    );
  },
);

export interface ResidualsProps extends PolylineProps {
  /** What is predicted for each point, in their order. */
  readonly predicted: ArrayLike<number>;
}

/** Thin drop lines from points to what is predicted for them. */
export const Residuals = /* @__PURE__ */ layer(
  "marks",
  ({ points, predicted, role = "loss", ...style }: ResidualsProps) => {
    const view = useView();
    const drops = points.map(([x, y], i) =>
      pathThrough([view.toPx([x, y]), view.toPx([x, predicted[i] ?? Number.NaN])]),
    );
    return <path {...markProps("line thin", { ...style, role })} d={drops.join("")} />;
  },
);
