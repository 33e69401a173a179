import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  Dot,
  Label,
  Labels,
  type LabelsProps,
  layer,
  Plot,
  type Point,
  Polygon,
  Polyline,
  Segment,
} from "../../plot/index.ts";
import { type Jacobian, times } from "./lens.ts";
import type { Model } from "./model.ts";
import { joined, type Image as Lines, PIECES, rimOf } from "./warp.ts";

interface Props {
  readonly model: Model;
  link(name: string): string;
}

/** What f makes of the lens, around f(x₀) and in units of its half-width, and what J makes of it. */
export function Image({ model, link }: Props) {
  const { reach, image, jacobian, landing, predicted, alike } = model;
  const drawn = jacobian && drawable(jacobian) ? jacobian : null;
  const parallelogram = drawn ? CORNERS.map((corner) => times(drawn, corner)) : [];
  const columns = drawn ? AXES.map((axis) => times(drawn, axis)) : [];
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
      {landing && predicted && <Gap from={predicted} to={landing} reach={reach} link={link("ratio")} />}
      {image && <Dot at={[0, 0]} link={link("value")} />}
      <Names model={model} columns={columns} parallelogram={parallelogram} link={link} />
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

interface NamesProps extends Props {
  readonly columns: readonly Point[];
  readonly parallelogram: readonly Point[];
}

/** J's columns, where one unit along each input goes, and the gap, named where there is room. */
const Names = /* @__PURE__ */ layer("labels", ({ model, columns, parallelogram, link }: NamesProps) => {
  const { landing, predicted, ratio, reach, image } = model;
  const names: LabelsProps["labels"][number][] = [];
  const gap = landing && predicted ? shares(landing, predicted, reach) : 0;
  if (landing && ratio !== null && gap > 0.12 && inSight(landing, reach))
    names.push({
      at: landing,
      text: formatNumber(ratio, { significant: 3 }),
      role: "loss",
      link: link("ratio"),
    });
  columns.forEach((at, j) => {
    if (shares(at, [0, 0], reach) > 0.04)
      names.push({
        at,
        text: j === 0 ? tex`\partial\mathbf{f}/\partial x_1` : tex`\partial\mathbf{f}/\partial x_2`,
        role: "derivative",
        link: link(NAMES[j]!),
      });
  });
  const avoid = [
    [...parallelogram, ...parallelogram.slice(0, 1)],
    ...columns.map((tip): Point[] => [[0, 0], tip]),
    ...(image ? sparse(image.lines) : []),
  ];
  if (landing && predicted) avoid.push([predicted, landing]);
  return <Labels labels={names} avoid={avoid} />;
});

/** Some of the lines, in a few pieces each: as far as words have to keep clear of them. */
const sparse = (lines: Lines["lines"]) =>
  lines.filter((_, k) => k % 3 !== 1).map((line) => line.filter((_, i) => i % (PIECES / 4) === 0));

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
