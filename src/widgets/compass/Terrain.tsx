import { useMemo, useState } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import {
  type Anchor,
  Arrow,
  Contours,
  Dot,
  Handle,
  type Interval,
  inBox,
  Label,
  onSteps,
  Plot,
  type Point,
  Polyline,
  Segment,
} from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { drawnGradient, levelsOf } from "../../widget/graph/survey.ts";
import type { FigureProps } from "../../widget/index.ts";
import { unit } from "./gradientAt.ts";
import { degreesText, type Model, reach, turned } from "./model.ts";
import { angleTo, settledAngle, turning } from "./turning.ts";
import { ROOM, useMiddle } from "./useMiddle.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

/** Half of the map's sides. */
const HALF = 1.8;
/** How long a gradient's arrow is drawn at most, in units of the plane. */
const LONGEST = 1.65;

/** The contours around the point, the direction that turns, and the gradient with its shadow on it. */
export function Terrain(props: Props) {
  const { model, values, link } = props;
  const { landscape, at, u, value } = model;
  const { of } = landscape;
  const [x, y] = useMiddle(at).map((middle) => [middle - HALF, middle + HALF] as const) as [
    Interval,
    Interval,
  ];
  const [x0, x1, y0, y1] = [...x, ...y];
  const levels = useMemo(() => levelsOf(of, [x0, x1], [y0, y1]), [of, x0, x1, y0, y1]);
  const [turned, setTurned] = useState(false);
  const head = plus(at, u);
  const aside = unit(values.angle + asideOf(model, values));
  return (
    <Plot
      x={x}
      y={y}
      width={520}
      height={520}
      xLabel={tex`\inp{x_1}`}
      yLabel={tex`\inp{x_2}`}
      label="Contours of f, the direction u at a point, and the gradient there"
    >
      <Contours of={of} levels={levels} filled />
      {value !== null && <Contours of={of} levels={[value]} />}
      <Polyline points={circleAround(at)} role="input" quiet />
      {values.reveal && <Gradient {...props} />}
      <Segment from={at} to={head} role="input" link={link("angle")} />
      <Handles {...props} within={[x, y]} onTurn={() => setTurned(true)} />
      <Label
        at={plus(head, aside, 0.12)}
        anchor={sideOf(aside)}
        text={
          <>
            {!turned && <span className="compass-invitation">turn </span>}
            <Formula of={tex`\inp{\mathbf{u}}`} />
          </>
        }
        role="input"
        link={link("angle")}
      />
    </Plot>
  );
}

/** How far, in degrees, the name of u stands aside from its direction: where the gradient's name would be in its way. */
function asideOf({ steepestAngle }: Model, { angle, reveal }: Props["values"]): number {
  if (!reveal || steepestAngle === null) return 0;
  const off = turned(angle - steepestAngle);
  if (off < 40) return 90;
  return off > 348 ? -90 : 0;
}

/** The gradient's arrow, and its shadow on the line of u: the slope. */
function Gradient({ model, link }: Props) {
  const { landscape, at, u, row, slope, steepest } = model;
  if (!row || !steepest || slope === null) return null;
  const arrow = drawnGradient(row, landscape.typical, LONGEST);
  const tip = plus(at, arrow);
  const share = (Math.hypot(...arrow) * slope) / steepest;
  const foot = plus(at, u, share);
  return (
    <>
      <Segment from={at} to={foot} role="derivative" link={link("slope")} />
      <Segment from={tip} to={foot} role="derivative" dashed quiet />
      <Arrow from={at} to={tip} role="derivative" link={link("gradient")} />
      <Dot at={foot} role="derivative" link={link("slope")} />
      <Label at={tip} anchor={sideOf(arrow)} text="gradient" role="derivative" link={link("gradient")} />
    </>
  );
}

interface HandlesProps extends Props {
  /** What the map shows: within it the point is dragged. */
  readonly within: readonly [Interval, Interval];
  onTurn(): void;
}

function Handles({ model, values, set, hold, link, within, onTurn }: HandlesProps) {
  const { at, u, slope, steepestAngle } = model;
  const [x1, x2] = at;
  const [inX, inY] = within.map(roomIn) as [Interval, Interval];
  return (
    <>
      <Handle
        at={at}
        label="Point"
        valueText={`x₁ = ${formatNumber(x1)}, x₂ = ${formatNumber(x2)}`}
        constrain={onSteps(0.01, inBox(inX, inY))}
        link={link("x1")}
        onMove={([x1, x2], { phase }) => {
          hold(phase !== "end");
          set({ x1, x2 });
        }}
      />
      <Handle
        at={plus(at, u)}
        label="Direction u"
        value={{ now: values.angle, min: 0, max: 360 }}
        valueText={`${degreesText(values.angle)}, ${slope === null ? "no slope" : `slope ${formatNumber(slope)}`}`}
        constrain={turning(at, steepestAngle)}
        link={link("angle")}
        onMove={(to, { phase }) => {
          onTurn();
          hold(phase !== "end");
          set({ angle: settledAngle(angleTo(at, to), steepestAngle) });
        }}
      />
    </>
  );
}

/** Where on one axis of the map the point can be dragged. */
const roomIn = ([from, to]: Interval): Interval => [
  Math.max(reach[0], from + HALF - ROOM),
  Math.min(reach[1], to - HALF + ROOM),
];

const plus = (at: Point, vector: Point, times = 1): Point => [
  at[0] + times * vector[0],
  at[1] + times * vector[1],
];

const circleAround = (at: Point) => Array.from({ length: 73 }, (_, k) => plus(at, unit(5 * k)));

/** The side on which words stand that go on in a direction. */
function sideOf([x, y]: Point): Anchor {
  const sides: Anchor[] = ["e", "ne", "n", "nw", "w", "sw", "s", "se"];
  return sides[Math.round(((Math.atan2(y, x) / Math.PI) * 4 + 8) % 8) % 8]!;
}
