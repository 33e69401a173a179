import { formatNumber, tex } from "../../params/index.ts";
import {
  Arrow,
  Curve,
  Dot,
  Handle,
  Label,
  Line,
  onCurve,
  Pick,
  Plot,
  type Point,
  Segment,
  Trail,
} from "../../plot/index.ts";
import { placesOf } from "../../widget/descent/roll.ts";
import type { FigureProps } from "../../widget/index.ts";
import { type Model, SHOWN } from "./model.ts";
import type widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

/** The curve, the iterates that walk on it, the tangent at the current one, and the step it gives. */
export function Walk({ model, values, set, hold, link }: Props) {
  const { valley, y, at, x, value, slope, kept } = model;
  const path = placesOf(model);
  const [bottom, top] = y;
  const start = path[0];
  // The step leads to one side, the names stand on the other.
  const right = slope === null ? values.x0 > 0.6 : slope > 0;
  return (
    <Plot
      x={SHOWN}
      y={y}
      width={480}
      height={275}
      xLabel={tex`x`}
      yLabel={tex`f(x)`}
      label="A curve, the points of a descent on it, and the tangent at the current point"
    >
      <Pick onPick={([x0]) => set({ x0 })} />
      <Curve of={valley.curve} />
      {kept.map(({ roll }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kept run is its place in the list
        <Trail key={i} points={placesOf(roll)} role="data" quiet />
      ))}
      {value !== null && slope !== null && (
        <Line
          from={[x, value]}
          to={[x + 1, value + slope]}
          role="derivative"
          quiet
          link={link("derivative")}
        />
      )}
      {values.ahead && <Trail points={path.slice(at)} role="derivative" quiet />}
      <Trail points={path.slice(0, at + 1)} role="derivative" link={link("x")} />
      {values.ahead && <Step from={path[at]} to={path[at + 1]} y={y} link={link} />}
      <Current model={model} link={link} />
      {start && (
        <>
          <Label at={start} anchor={right ? "e" : "w"} text={tex`x_0`} role="input" link={link("x0")} />
          {/* Where the curve has left the window, the handle stays at its rim, so that a reader at the keyboard keeps it. */}
          <Handle
            at={[start[0], Math.min(top, Math.max(bottom, start[1]))]}
            label="Start, on the curve"
            valueText={`x₀ = ${formatNumber(start[0])}, height ${formatNumber(start[1])}`}
            constrain={onCurve((place) => valley.at(place).value, SHOWN)}
            link={link("x0")}
            invitation="drag the start"
            onMove={([moved], { phase }) => {
              hold(phase !== "end");
              set({ x0: moved });
            }}
          />
        </>
      )}
    </Plot>
  );
}

interface Parts {
  readonly model: Model;
  readonly link: Props["link"];
}

interface StepProps {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly y: readonly [number, number];
  readonly link: Props["link"];
}

/** A step shorter than this carries no name. */
const SHORT = 0.9;

/** The next step: as long as γ times the slope, against it; then down to the curve. */
function Step({ from, to, y: [bottom, top], link }: StepProps) {
  if (!from || !to) return null;
  const tall = 20 * (top - bottom);
  if (Math.abs(to[0] - from[0]) > 100 || Math.abs(from[1]) > tall || Math.abs(to[1]) > tall) return null;
  return (
    <>
      <Arrow from={from} to={[to[0], from[1]]} role="derivative" link={link("derivative")} />
      <Segment from={[to[0], from[1]]} to={to} role="derivative" dashed quiet />
      {Math.abs(to[0] - from[0]) > SHORT && (
        <Label
          at={[(from[0] + to[0]) / 2, from[1]]}
          anchor={from[1] < bottom + 0.85 * (top - bottom) ? "n" : "s"}
          text={tex`-\gamma\der{f'(x)}`}
          role="derivative"
          link={link("derivative")}
        />
      )}
    </>
  );
}

/** The current iterate with its place on the axis, or word that it is out of sight. */
function Current({ model: { y, at, x, value }, link }: Parts) {
  const [bottom, top] = y;
  if (value === null) return null;
  const [from, to] = SHOWN;
  if (x < from || x > to || value > top || value < bottom)
    return (
      <Label
        at={[Math.min(to, Math.max(from, x)), Math.min(top, Math.max(bottom, value))]}
        anchor={`${value > (top + bottom) / 2 ? "s" : "n"}${x > 0 ? "w" : "e"}`}
        text={at === 0 ? "the start is out of sight" : `step ${at} is out of sight`}
        role="derivative"
      />
    );
  return (
    <>
      <Segment from={[x, value]} to={[x, bottom]} role="input" dashed quiet link={link("x")} />
      {at > 0 && (
        <>
          <Dot at={[x, value]} role="derivative" link={link("x")} />
          <Label
            at={[x, value]}
            anchor={x < 0 && x > 0.6 * from ? "sw" : "se"}
            text={`step ${at}`}
            role="derivative"
            link={link("x")}
          />
        </>
      )}
    </>
  );
}
