import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  ClearLabels,
  type ClearLabelsProps,
  Dot,
  Label,
  Plot,
  type Point,
  Polygon,
  Polyline,
  Segment,
} from "../../plot/index.ts";
import { type Jacobian, times } from "./lens.ts";
import type { Model } from "./model.ts";
import { joined, PIECES, rimOf } from "./warp.ts";

interface Props {
  readonly model: Model;
  /** Without what J makes of the lens. */
  readonly plain: boolean;
  link(name: string): string;
}

/** What f makes of the lens, around f(x₀) and in units of its half-width, and what J makes of it. */
export function Image({ model, plain, link }: Props) {
  const { reach, image, jacobian, landing, predicted, ratio, alike } = model;
  const drawn = jacobian && drawable(jacobian) && !plain ? jacobian : null;
  const parallelogram = drawn ? CORNERS.map((corner) => times(drawn, corner)) : [];
  const columns = drawn ? AXES.map((axis) => times(drawn, axis)) : [];
  const gap = drawn && landing && predicted ? { from: predicted, to: landing } : null;
  const lines = [
    [...parallelogram, ...parallelogram.slice(0, 1)],
    ...columns.map((tip): Point[] => [[0, 0], tip]),
    ...(gap ? [[gap.from, gap.to]] : []),
    ...(image ? image.lines.map((line) => line.filter((_, i) => i % (PIECES / 8) === 0)) : []),
  ];
  const names: ClearLabelsProps["labels"][number][] = columns.flatMap((at, j) =>
    shares(at, [0, 0], reach) > 0.04
      ? [{ at, from: [0, 0] as const, text: SYMBOLS[j]!, role: "derivative", link: link(NAMES[j]!) }]
      : [],
  );
  if (gap && ratio !== null && shares(gap.to, gap.from, reach) > 0.12)
    names.push({
      at: gap.to,
      from: [0, 0],
      text: formatNumber(ratio, { significant: 3 }),
      role: "loss",
      link: link("ratio"),
    });
  return (
    <Plot
      x={[-reach[0], reach[0]]}
      y={[-reach[1], reach[1]]}
      width={500}
      height={500}
      xLabel={tex`\delta f_1/r`}
      yLabel={tex`\delta f_2/r`}
      label="The image of the lens under f, and the parallelogram of the Jacobian"
    >
      <Polygon points={parallelogram} role="derivative" link={link("jacobian")} />
      {image ? (
        <>
          <Polyline points={joined(image.lines)} quiet />
          <Polyline points={joined(rimOf(image.lines))} link={link("value")} />
        </>
      ) : (
        <Label at={[0, 0]} anchor="c" text="no value at the centre of the lens" />
      )}
      {columns.map((tip, j) => (
        <Arrow key={NAMES[j]} from={[0, 0]} to={tip} role="derivative" link={link(NAMES[j]!)} />
      ))}
      {gap && <Gap {...gap} reach={reach} link={link("ratio")} />}
      {image && <Dot at={[0, 0]} link={link("value")} />}
      <ClearLabels labels={names} avoid={lines} />
      {alike ? null : (
        <Label at={[reach[0], -reach[1]]} anchor="nw" text="the axes differ in scale" role="data" quiet />
      )}
    </Plot>
  );
}

const CORNERS: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
const AXES: readonly Point[] = [
  [1, 0],
  [0, 1],
];
const NAMES = ["column1", "column2"];

const SYMBOLS = [tex`\partial\mathbf{f}/\partial x_1`, tex`\partial\mathbf{f}/\partial x_2`];
/** Where d lands, where J says it lands, and the gap between them: as long as the ratio. */
function Gap({ from, to, reach, link }: { from: Point; to: Point; reach: Point; link: string }) {
  const apart = shares(from, to, reach);
  if (!(apart < 40) || !inSight(from, reach)) return null;
  return (
    <>
      {apart > 0.004 && <Segment from={from} to={to} role="loss" link={link} />}
      <Dot at={from} role="derivative" link={link} />
      {inSight(to, reach) && <Dot at={to} link={link} />}
    </>
  );
}

const inSight = (point: Point, reach: Point) =>
  Math.abs(point[0]) <= reach[0] && Math.abs(point[1]) <= reach[1];

/** How far two points are apart, in halves of the window. */
const shares = (p: Point, q: Point, reach: Point) =>
  Math.hypot((p[0] - q[0]) / reach[0], (p[1] - q[1]) / reach[1]);

const drawable = (jacobian: Jacobian) => jacobian.flat().every((entry) => Math.abs(entry) < 1e250);
