import { ticks } from "d3-array";
import { formatNumber } from "../params/formatNumber.ts";
import type { Tex } from "../params/tex.ts";
import { layer } from "./layer.tsx";
import { pathThrough } from "./path.ts";
import type { Point3, SpaceView } from "./space.ts";
import { useSpace } from "./spaceFrame.ts";
import { type Point, percent } from "./view.ts";
import { Words } from "./Words.tsx";

export interface SpaceAxesProps {
  readonly xLabel?: string | Tex | undefined;
  readonly yLabel?: string | Tex | undefined;
  readonly zLabel?: string | Tex | undefined;
}

/** The floor's rim, and the z axis at its leftmost corner. */
const SpaceLines = /* @__PURE__ */ layer("marks", () => {
  const space = useSpace();
  const { rim, leftmost } = cornersOf(space);
  const post: Point3[] = [leftmost, [leftmost[0], leftmost[1], space.z[1]]];
  const d = [rim, post]
    .map((line, i) =>
      pathThrough(
        line.map((corner) => space.project(corner)),
        i === 0,
      ),
    )
    .join("");
  return <path className="axis" d={d} />;
});

const SpaceText = /* @__PURE__ */ layer("labels", ({ xLabel, yLabel, zLabel }: SpaceAxesProps) => {
  const space = useSpace();
  const { nearest, leftmost } = cornersOf(space);
  const [bottom, top] = space.z;
  const along = (axis: 0 | 1, value: number): Point3 =>
    axis === 0 ? [value, nearest[1], bottom] : [nearest[0], value, bottom];
  const floor = ([0, 1] as const).flatMap((axis) => {
    const { domain } = axis === 0 ? space.x : space.y;
    const [from, to] = domain.map((end) => space.project(along(axis, end))) as [Point, Point];
    const out = outward(from, to, space);
    return [
      ...ticks(...domain, 3)
        .filter((value) => value > domain[0] && value < domain[1])
        .map((value) => ({
          key: `${axis} ${value}`,
          text: formatNumber(value),
          at: space.project(along(axis, value)),
          out,
          far: 1,
        })),
      {
        key: `${axis} name`,
        text: axis === 0 ? xLabel : yLabel,
        at: space.project(along(axis, (domain[0] + domain[1]) / 2)),
        out,
        far: 2.6,
      },
    ];
  });
  const post = (z: number) => space.project([leftmost[0], leftmost[1], z]);
  const upright = ticks(bottom, top, 4).map((z) => ({
    key: `z ${z}`,
    text: formatNumber(z),
    at: post(z),
    out: [-1, 0] as Point,
    far: 1.1,
  }));
  const name = { key: "z name", text: zLabel, at: post(top), out: [0, -1] as Point, far: 1.2 };
  return [...floor, ...upright, name].map(({ key, text, at, out, far }) =>
    text === undefined ? null : (
      <span
        key={key}
        className={far < 1.2 ? "tick space-text" : "space-text"}
        style={{
          left: percent(at[0] / space.width),
          top: percent(at[1] / space.height),
          translate: `calc(-50% + ${(out[0] * far).toFixed(2)}em) calc(-50% + ${(out[1] * far).toFixed(2)}em)`,
        }}
      >
        <Words text={text} />
      </span>
    ),
  );
});

/** The box round a space: floor, z axis, a few numbers, names. */
export function SpaceAxes(props: SpaceAxesProps) {
  return (
    <>
      <SpaceLines />
      <SpaceText {...props} />
    </>
  );
}

/** The floor's corners in order round it; the one nearest to the eye; and the leftmost. */
function cornersOf(space: SpaceView) {
  const { x, y, z } = space;
  const [x0, x1, y0, y1] = [...x.domain, ...y.domain];
  const rim: Point3[] = [
    [x0, y0, z[0]],
    [x1, y0, z[0]],
    [x1, y1, z[0]],
    [x0, y1, z[0]],
  ];
  const nearest = rim.reduce((a, b) => (space.depth(b) < space.depth(a) ? b : a));
  const leftmost = rim.reduce((a, b) => (space.project(b)[0] < space.project(a)[0] ? b : a));
  return { rim, nearest, leftmost };
}

/** The unit vector square to a line of the drawing, away from its middle. */
function outward(from: Point, to: Point, { width, height }: SpaceView): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const normal: Point = [-dy / length, dx / length];
  const away = (from[0] + to[0] - width) * normal[0] + (from[1] + to[1] - height) * normal[1];
  return away < 0 ? [-normal[0], -normal[1]] : normal;
}
