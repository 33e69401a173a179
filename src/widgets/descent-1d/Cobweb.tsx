import { useMemo } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import { Area, Curve, Dot, Handle, Label, onCurve, Plot, Polyline, Segment } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { closerRims, inReach, mapOf, staircase } from "./cobweb.ts";
import { type Model, SHOWN } from "./model.ts";
import type widget from "./widget.ts";

const [FROM, TO] = SHOWN;
/** Half the length of the piece of the map's tangent. */
const REACH = 0.6;

/** The same run as a staircase between the map x − γf′(x) and the diagonal. */
export function Cobweb({ model, values, set, hold, link }: FigureProps<typeof widget.params, Model>) {
  const { valley, xs, at, x, rest } = model;
  const { gamma, x0, ahead } = values;
  const map = useMemo(() => mapOf(valley.slopes, gamma), [valley.slopes, gamma]);
  const reached = inReach(xs, SHOWN);
  return (
    <Plot
      x={SHOWN}
      y={SHOWN}
      width={420}
      height={420}
      xLabel={tex`x^{(t)}`}
      yLabel={tex`x^{(t+1)}=x^{(t)}-\gamma f'(x^{(t)})`}
      label="The map of one step, the diagonal, and the staircase of the run between them"
    >
      {rest !== null && rest > FROM && rest < TO && <Closer rest={rest} />}
      <Segment from={[FROM, FROM]} to={[TO, TO]} quiet />
      <Curve of={map} link={link("factor")} />
      {ahead && <Polyline points={staircase(reached.slice(at))} role="derivative" quiet />}
      <Polyline points={staircase(reached.slice(0, at + 1))} role="derivative" link={link("x")} />
      <MapSlope model={model} link={link("factor")} />
      {at > 0 && at < reached.length && <Dot at={[x, x]} role="derivative" link={link("x")} />}
      <Handle
        at={[x0, x0]}
        label="Start, on the diagonal"
        valueText={`x₀ = ${formatNumber(x0)}`}
        constrain={onCurve((place) => place, SHOWN)}
        link={link("x0")}
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ x0: moved });
        }}
      />
    </Plot>
  );
}

/** Where a step lands closer to the minimum: between the diagonals through it. */
function Closer({ rest }: { rest: number }) {
  const [upper, lower] = useMemo(() => closerRims(rest, SHOWN), [rest]);
  const right = TO - rest > rest - FROM;
  return (
    <>
      <Area of={upper} down={lower} role="data" />
      <Dot at={[rest, rest]} hollow />
      <Label
        at={[right ? TO : FROM, rest]}
        anchor={right ? "nw" : "ne"}
        text="lands closer"
        role="data"
        quiet
      />
      <Label at={[rest, TO]} anchor={right ? "se" : "sw"} text="further away" role="data" quiet />
    </>
  );
}

/** A piece of the map's tangent at the current iterate: its slope is what a step does to small distances. */
function MapSlope({ model: { xs, at, x, factor }, link }: { model: Model; link: string }) {
  const next = xs[at + 1];
  if (factor === null || next === undefined || Math.abs(x) > TO || Math.abs(next) > TO) return null;
  const run = REACH / Math.hypot(1, factor);
  return (
    <>
      <Segment
        from={[x - run, next - run * factor]}
        to={[x + run, next + run * factor]}
        role="loss"
        link={link}
      />
      <Label
        at={[x, next]}
        anchor={factor > 0 ? "se" : x > 0.3 * TO ? "sw" : next > 0.75 * TO ? "e" : "ne"}
        text={`slope ${formatNumber(factor)}`}
        role="loss"
        link={link}
      />
    </>
  );
}
