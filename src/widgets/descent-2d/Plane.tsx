import { useState } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import {
  type Anchor,
  Arrow,
  Contours,
  Dot,
  Handle,
  type Interval,
  Label,
  Labels,
  type LabelsProps,
  Line,
  layer,
  PanZoom,
  Pick,
  Plot,
  type Point,
  Segment,
  Trail,
  useView,
  type Window,
} from "../../plot/index.ts";
import { lineInBox } from "../../plot/lines.ts";
import { Optimum } from "../../widget/descent/Optimum.tsx";
import type { FigureProps } from "../../widget/index.ts";
import { type Frame, framed, HEIGHT, WIDTH } from "./frame.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";
import { pair } from "./words.ts";

export interface PlaneProps extends FigureProps<typeof widget.params, Model> {
  readonly frame: Frame;
  readonly home: Frame;
  readonly onFrame: (frame: Frame) => void;
}

/** The contours, the path so far, the steps ahead, and the error along the stiff direction. */
export function Plane({ model, values, frame, home, onFrame, set, hold, link }: PlaneProps) {
  const { surface, run, at, x, value, kept } = model;
  const start: Point = [values.x1, values.x2];
  /** What a step does to the error is told where its factors are. */
  const told = values.parts === "all" || values.parts === "factors";
  const errorSeen = told && isSeen(model, frame);
  const [moved, setMoved] = useState(false);
  const moveTo = ([x1, x2]: Point) => {
    setMoved(true);
    set({ x1, x2 });
  };
  return (
    <Plot
      x={frame.window.x}
      y={frame.window.y}
      width={WIDTH}
      height={HEIGHT}
      xLabel={tex`x_1`}
      yLabel={tex`x_2`}
      label="Contours of f, and the path of gradient descent over them"
    >
      <Contours of={surface.field} levels={frame.levels} columns={150} filled link={link("f")} />
      {kept.map((each, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept run is its place in the list
        <Trail key={i} points={ahead(each.run.points, 0, frame)} role="data" quiet />
      ))}
      {values.ahead && <Trail points={ahead(run.points, at, frame)} role="derivative" quiet />}
      {told && <StiffPart {...{ model, link }} seen={errorSeen} />}
      <Trail points={run.points.slice(0, at + 1)} role="derivative" link={link("x")} />
      {values.ahead && <Next from={x} to={run.points[at + 1]} link={link("gradient")} />}
      {at > 0 && <Dot at={x} role="derivative" link={link("x")} />}
      <Names {...{ model, start, link, errorSeen }} ahead={values.ahead} />
      <OutOfSight {...{ model, frame }} />
      <Handle
        at={start}
        label="Start of the descent"
        valueText={`x1 ${formatNumber(start[0])}, x2 ${formatNumber(start[1])}${value === null ? "" : `, f ${formatNumber(run.values[0]!)}`}`}
        link={link("start")}
        invitation={moved ? undefined : "drag, or touch anywhere"}
        onMove={(to, { phase }) => {
          hold(phase !== "end");
          moveTo(to);
        }}
      />
      <Pick onPick={moveTo}>
        <PanZoom
          window={frame.window}
          home={home.window}
          onChange={(window) => {
            const scaled = Math.abs(widthOf(window) / widthOf(frame.window) - 1) > 1e-9;
            // While the window only moves, the contours stay where they are.
            onFrame(
              window === home.window ? home : scaled ? framed(surface.field, window) : { ...frame, window },
            );
          }}
        />
      </Pick>
    </Plot>
  );
}

const widthOf = ({ x: [from, to] }: Window) => to - from;

/** The iterates from here on, until one is lost: half a window away from the window. */
function ahead(points: readonly Point[], at: number, { window: { x, y } }: Frame): readonly Point[] {
  const rest = points.slice(at);
  const near = (value: number, [from, to]: Interval) => Math.abs(value - (from + to) / 2) <= to - from;
  const lost = rest.findIndex((point) => !near(point[0], x) || !near(point[1], y));
  return lost < 0 ? rest : rest.slice(0, lost + 1);
}

type Parts = Pick<PlaneProps, "model" | "link">;

/** The next step, as an arrow; not where it would leave all bounds. */
function Next({ from, to, link }: { from: Point; to: Point | undefined; link: string }) {
  if (!to || Math.hypot(to[0] - from[0], to[1] - from[1]) > 1e4) return null;
  return <Arrow from={from} to={to} role="derivative" link={link} />;
}

/** The error along the stiff direction: from the iterate to the floor of the valley, and where the next step takes it. */
function StiffPart({ model: { x, stiff, curvature }, seen, link }: Parts & { seen: boolean }) {
  if (!stiff) return null;
  const [u, v] = curvature!.stiff;
  return (
    <>
      <Line from={x} to={[x[0] + u, x[1] + v]} role="loss" quiet dashed link={link("factor")} />
      <Direction through={x} along={[u, v]} link={link("factor")} />
      {seen && (
        <>
          <Segment from={x} to={stiff.floor} role="loss" link={link("factor")} />
          <Dot at={stiff.landing} role="loss" hollow link={link("factor")} />
        </>
      )}
    </>
  );
}

/** An error shorter than this share of the window is hidden by the dots at its ends. */
const SHORT = 0.025;

function isSeen({ x, stiff }: Model, { window }: Frame): boolean {
  if (!stiff || ![...stiff.floor, ...stiff.landing].every(Number.isFinite)) return false;
  return Math.hypot(stiff.floor[0] - x[0], stiff.floor[1] - x[1]) > SHORT * (window.x[1] - window.x[0]);
}

/** The name of a line, at its lower end. */
const Direction = /* @__PURE__ */ layer("labels", (props: { through: Point; along: Point; link: string }) => {
  const { through, along, link } = props;
  const view = useView();
  const from = view.toPx(through);
  const ends = lineInBox(
    from,
    view.toPx([through[0] + along[0], through[1] + along[1]]),
    view.width,
    view.height,
  );
  if (!ends) return null;
  const [low, high] = ends[0][1] > ends[1][1] ? ends : [ends[1], ends[0]];
  const at = view.fromPx([low[0] + 0.06 * (high[0] - low[0]), low[1] + 0.06 * (high[1] - low[1])]);
  const level = Math.abs(high[0] - low[0]) > Math.abs(high[1] - low[1]);
  const side = low[0] > 0.7 * view.width ? "w" : "e";
  return (
    <Label
      at={at}
      anchor={level ? `n${side}` : side}
      text="stiffest direction"
      role="loss"
      link={link}
      quiet
    />
  );
});

/** Later iterates crowd where the path ends; labels need not keep clear of each of them. */
const WHOLE = 30;

interface NamesProps extends Parts {
  readonly start: Point;
  readonly ahead: boolean;
  readonly errorSeen: boolean;
}

function Names({ model, start, ahead, errorSeen, link }: NamesProps) {
  const { surface, run, at, x, stiff } = model;
  const labels: LabelsProps["labels"] = [
    { at: start, text: "start", role: "input", link: link("start") },
    ...surface.stationary.map((point) => ({
      at: point.at,
      text: point === surface.optimum ? <Optimum /> : point.kind,
    })),
    ...(at > 0 ? [{ at: x, text: `step ${at}`, role: "derivative" as const, link: link("x") }] : []),
    ...(stiff && errorSeen
      ? [
          {
            at: stiff.landing,
            text: `error × ${formatNumber(stiff.factor)}`,
            role: "loss" as const,
            link: link("factor"),
          },
        ]
      : []),
  ];
  return (
    <>
      {surface.stationary.map(({ at: place }) => (
        <Dot key={pair(place)} at={place} hollow />
      ))}
      <Labels labels={labels} avoid={[run.points.slice(0, ahead ? Math.max(at + 2, WHOLE) : at + 1)]} />
    </>
  );
}

/** A word at the rim where the current iterate is beyond it. */
function OutOfSight({ model: { at, x }, frame: { window } }: Pick<PlaneProps, "model" | "frame">) {
  const [[a, leftOrRight], [b, upOrDown]] = [
    held(x[0], window.x, ["e", "w"]),
    held(x[1], window.y, ["n", "s"]),
  ];
  if (leftOrRight + upOrDown === "") return null;
  return (
    <Label
      at={[a, b]}
      anchor={`${upOrDown}${leftOrRight}` as Anchor}
      text={`step ${at} is out of sight`}
      role="derivative"
    />
  );
}

/** A coordinate held in an interval, and the side of the rim that is inside. */
function held(value: number, [from, to]: Interval, [low, high]: readonly [string, string]): [number, string] {
  if (value < from) return [from, low];
  return value > to ? [to, high] : [value, ""];
}
