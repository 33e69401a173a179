import { useMemo } from "react";
import { useView } from "./frame.ts";
import { layer } from "./layer.tsx";
import { arrowHead } from "./lines.ts";
import { pathThrough } from "./path.ts";
import { cellCentres, type PlaneMap } from "./sampleField.ts";
import { type MarkStyle, markProps } from "./style.ts";
import type { Point, View } from "./view.ts";

export interface VectorFieldProps extends MarkStyle {
  /** The vector at each point. Keep its identity as long as it is the same field. */
  readonly of: PlaneMap;
  /** Logical pixels between arrows. */
  readonly spacing?: number | undefined;
}

/** Small arrows over the whole window: gradients, flows. The longest is as long as the spacing; lengths go with the root of the size. */
export const VectorField = /* @__PURE__ */ layer(
  "marks",
  ({ of, spacing = 40, ...style }: VectorFieldProps) => {
    const view = useView();
    const d = useMemo(() => quiver(of, view, spacing).map(arrowPath).join(""), [of, view, spacing]);
    return <path {...markProps("line thin", style)} d={d} />;
  },
);

/** Tails and tips in logical pixels; vectors that are 0 or not finite are left out. */
export function quiver(of: PlaneMap, view: View, spacing: number): [Point, Point][] {
  const centres = cellCentres(view, spacing);
  const field = of(
    Float64Array.from(centres, ([x]) => x),
    Float64Array.from(centres, ([, y]) => y),
  );
  const arrows = centres.flatMap((at, i): { tail: Point; vector: Point; size: number }[] => {
    const [px, py] = view.toPx(at);
    const unit = 1e-3;
    const [qx, qy] = [
      view.x.unit(at[0] + unit * field.x[i]!) * view.width - px,
      (1 - view.y.unit(at[1] + unit * field.y[i]!)) * view.height - py,
    ];
    const size = Math.hypot(qx, qy);
    return size > 0 && Number.isFinite(size)
      ? [{ tail: [px, py], vector: [qx / size, qy / size], size }]
      : [];
  });
  const largest = Math.max(...arrows.map(({ size }) => size));
  return arrows.map(({ tail: [x, y], vector: [ux, uy], size }) => {
    const half = 0.46 * spacing * Math.sqrt(size / largest);
    return [
      [x - half * ux, y - half * uy],
      [x + half * ux, y + half * uy],
    ];
  });
}

function arrowPath([tail, tip]: [Point, Point]): string {
  const [, left, right] = arrowHead(tail, tip, 6);
  return left && right ? pathThrough([tail, tip]) + pathThrough([left, tip, right]) : "";
}
