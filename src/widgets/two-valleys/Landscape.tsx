import { useMemo } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import {
  alongX,
  Curve,
  Dot,
  Handle,
  type Interval,
  Label,
  Labels,
  Line,
  Pick,
  Plot,
  type Point,
  Segment,
  Trail,
} from "../../plot/index.ts";
import { makeTicks } from "../../plot/ticks.ts";
import { makeScale } from "../../plot/view.ts";
import { Formula } from "../../ui/index.ts";
import { placesOf } from "../../widget/descent/roll.ts";
import type { FigureProps } from "../../widget/index.ts";
import { Basins } from "./Basins.tsx";
import { SHOWN } from "./landscape.ts";
import type { Model } from "./model.ts";
import type { Stationary } from "./stationaryPoints.ts";
import type widget from "./widget.ts";
import { nameOf } from "./words.ts";

type Props = FigureProps<typeof widget.params, Model>;

/** Below the curve: room for words and the strip, and the strip itself, in shares of the heights shown. */
const [LANE, STRIP] = [0.42, 0.1];

/** The heights of the picture: those of the curve, and the strip below them. */
export const withStrip = ([low, top]: Interval): Interval => [low - LANE * (top - low), top];

/** Ticks at the heights of the curve only. */
export const useHeightTicks = (heights: Interval) =>
  useMemo(() => makeTicks(makeScale(heights), 5), [heights]);

/** So many stationary points have room for their names in full. */
const ROOMY = 4;

/** The invitation stands to the right of a start unless that is far right; its name on the other side, inside the picture. */
function startSide(x0: number): "e" | "w" {
  const part = (x0 - SHOWN[0]) / (SHOWN[1] - SHOWN[0]);
  return part < 0.05 || (part > 0.6 && part < 0.95) ? "e" : "w";
}

/** The curve with its stationary points, the run on it, and the axis coloured by where starts lead. */
export function Landscape({ model, values, set, hold, link }: Props) {
  const { landscape, bands, at, x, value, slope, kept } = model;
  const { curve, stationary, y: heights } = landscape;
  const [low, top] = heights;
  const [floor] = withStrip(heights);
  const strip: Interval = [floor, floor + STRIP * (top - low)];
  const axis = (strip[0] + strip[1]) / 2;
  const path = placesOf(model);
  const goals = stationary.filter(({ kind }) => kind !== "maximum").map((point) => point.x);
  const yTicks = useHeightTicks(heights);
  /** A room that is to find out by itself sees the curve and the walk so far. */
  const told = values.parts !== "walk";
  const start: Point = [values.x0, axis];
  const seen = ([place, height]: Point) =>
    place >= SHOWN[0] && place <= SHOWN[1] && height <= top && height >= low;
  return (
    <Plot
      x={SHOWN}
      y={[floor, top]}
      width={640}
      height={460}
      narrowHeight={520}
      yTicks={yTicks}
      xLabel={tex`x`}
      yLabel={tex`f(x)`}
      label="A curve with its stationary points, a run of gradient descent on it, and the axis coloured by where each start leads"
    >
      <Pick onPick={([x0]) => set({ x0 })} />
      {told && <Basins bands={bands} goals={goals} strip={strip} avoid={values.x0} />}
      <Curve of={curve} />
      {value !== null && slope !== null && seen([x, value]) && (
        <Line
          from={[x, value]}
          to={[x + 1, value + slope]}
          role="derivative"
          quiet
          link={link("derivative")}
        />
      )}
      <Segment
        from={start}
        to={[values.x0, Math.min(top, path[0]?.[1] ?? top)]}
        role="input"
        dashed
        quiet
        link={link("x0")}
      />
      {kept.map(({ roll }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept run is its place in the list
        <Trail key={i} points={placesOf(roll)} role="data" quiet />
      ))}
      {told && <Trail points={path.slice(at)} role="derivative" quiet />}
      <Trail points={path.slice(0, at + 1)} role="derivative" link={link("x")} />
      <Names model={model} told={told} link={link} />
      {value !== null && seen([x, value]) && <Dot at={[x, value]} role="derivative" link={link("x")} />}
      <Label
        at={start}
        anchor={startSide(values.x0)}
        text={
          <span className="valley-start">
            <Formula of={tex`x_0`} />
          </span>
        }
        role="input"
        link={link("x0")}
      />
      <Handle
        at={start}
        label="Start, on the axis"
        valueText={`x₀ = ${formatNumber(values.x0)}`}
        constrain={alongX(axis, SHOWN)}
        link={link("x0")}
        invitation="drag the start"
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ x0: moved });
        }}
      />
    </Plot>
  );
}

/** Names keep such a share of the window clear of the iterate. */
const NAMED = 0.05;

/** The stationary points and what f″ says of them; the current iterate's number. */
function Names({ model, told, link }: { model: Model; told: boolean; link: Props["link"] }) {
  const { landscape, at, x, value } = model;
  const { stationary, lowest } = landscape;
  const roomy = stationary.filter((point) => point.x > SHOWN[0] && point.x < SHOWN[1]).length <= ROOMY;
  const path = placesOf(model).slice(0, at + 1);
  /** Where an iterate arrives, there is a name already. */
  const named = told && stationary.some((point) => Math.abs(point.x - x) < NAMED * (SHOWN[1] - SHOWN[0]));
  return (
    <>
      {told && stationary.map((point) => <Dot key={point.x} at={[point.x, point.value]} hollow />)}
      {told &&
        stationary.map((point) => (
          <Label
            key={point.x}
            at={[point.x, point.value]}
            anchor={point.kind === "minimum" ? "s" : "n"}
            text={roomy ? <FullName point={point} lowest={lowest} /> : point.kind.slice(0, 3)}
          />
        ))}
      {at > 0 && value !== null && !named && (
        <Labels
          labels={[{ at: [x, value], text: `step ${at}`, role: "derivative", link: link("x") }]}
          avoid={[path]}
        />
      )}
    </>
  );
}

/** What it is, and the f″ that says so. */
const FullName = ({ point, lowest }: { point: Stationary; lowest: Stationary | null }) => (
  <span className="valley-name">
    {nameOf(point, lowest)}
    <span className="valley-bend">f″ = {formatNumber(point.bend, { significant: 3, zeroBelow: 1e-9 })}</span>
  </span>
);
