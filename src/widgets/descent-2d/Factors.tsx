import { formatNumber, tex } from "../../params/index.ts";
import {
  Dot,
  Handle,
  Label,
  Labels,
  Plot,
  type Point,
  Polygon,
  Polyline,
  Segment,
  type Tick,
} from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Curvature } from "../../widget/descent/curvature.ts";
import type { FigureProps } from "../../widget/index.ts";
import { gammaEnd } from "./gammaEnd.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

/** From top to bottom: the highest factor shown, the lowest, the lane of the handle below, and the axis. */
const [TOP, BOTTOM, LANE, GROUND] = [1.3, -1.75, -2.1, -2.45];
const yTicks = [-1, 0, 1].map((value) => tick(value));
/** The limit itself is the other mark, written as a label. */
const limitTicks = [tick(0)];

function tick(value: number): Tick {
  return { value, label: formatNumber(value, { significant: 3 }), spare: false };
}

/**
 * What one step multiplies the error by, along the stiffest and the flattest direction, against the step size: lines that fall with the
 * eigenvalues. Where the steeper one passes −1 stands the limit.
 */
export function Factors({ model, values, set, hold, link }: FigureProps<typeof widget.params, Model>) {
  const { curvature, limit } = model;
  const { gamma } = values;
  const end = gammaEnd(limit, gamma);
  return (
    <Plot
      x={[0, end]}
      y={[GROUND, TOP]}
      xTicks={limit === null ? undefined : limitTicks}
      yTicks={yTicks}
      width={400}
      height={240}
      narrowHeight={240}
      xLabel={tex`\gamma`}
      yLabel="each step multiplies the error by"
      label="The factor by which one step multiplies the error, against the step size"
    >
      <Polygon points={band(end, -1, BOTTOM)} role="loss" quiet />
      <Polygon points={band(end, 1, TOP)} role="loss" quiet />
      <Label at={[0, (BOTTOM - 1) / 2]} anchor="e" text="it grows" role="loss" quiet />
      {curvature && <Lines curvature={curvature} gamma={gamma} end={end} link={link("factor")} />}
      {limit !== null && (
        <>
          <Segment from={[limit, -1]} to={[limit, GROUND]} link={link("limit")} />
          <Label at={[limit, GROUND]} anchor="s" text={<Limit value={limit} />} link={link("limit")} />
        </>
      )}
      <Segment from={[gamma, TOP]} to={[gamma, GROUND]} role="input" dashed quiet link={link("gamma")} />
      <Handle
        at={[gamma, LANE]}
        label="Step size γ"
        value={{ now: gamma, min: 0, max: end }}
        valueText={`γ = ${formatNumber(gamma)}${limit === null ? "" : `, the limit is ${formatNumber(limit)}`}`}
        link={link("gamma")}
        invitation="drag γ"
        constrain={([wanted]) => [Math.min(end, Math.max(0, wanted)), LANE]}
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ gamma: moved });
        }}
      />
    </Plot>
  );
}

const band = (end: number, from: number, to: number): Point[] => [
  [0, from],
  [end, from],
  [end, to],
  [0, to],
];

interface LinesProps {
  readonly curvature: Curvature;
  readonly gamma: number;
  readonly end: number;
  readonly link: string;
}

/** 1 − γλ over γ for both eigenvalues, named in place, with their values at the step size at hand. */
function Lines({ curvature: { most, least }, gamma, end, link }: LinesProps) {
  const line = (eigenvalue: number): Point[] => [
    [0, 1],
    [end, 1 - end * eigenvalue],
  ];
  const now = [most, least]
    .map((eigenvalue): Point => [gamma, 1 - gamma * eigenvalue])
    .filter(([, factor]) => factor >= BOTTOM && factor <= TOP);
  // The name keeps away from the value.
  const [share, side] = gamma * Math.abs(most) > 1.85 ? ([0.62, "sw"] as const) : ([2.1, "ne"] as const);
  const named = Math.min(end, share / Math.abs(most));
  const marks = { role: "loss", link } as const;
  return (
    <>
      <Polyline points={line(least)} quiet {...marks} />
      <Polyline points={line(most)} {...marks} />
      <Label
        at={[end, 1 - end * least]}
        anchor={least < 0 ? "sw" : "nw"}
        text={least < 0 ? "curving down" : "flattest"}
        quiet
        {...marks}
      />
      <Label at={[named, 1 - named * most]} anchor={side} text="stiffest" quiet {...marks} />
      {now.map((at) => (
        <Dot key={at[1]} at={at} hollow={at[1] !== 1 - gamma * most} {...marks} />
      ))}
      <Labels
        labels={now.map((at) => ({ at, text: formatNumber(at[1]), ...marks }))}
        avoid={[line(most), line(least)]}
      />
    </>
  );
}

const Limit = ({ value }: { value: number }) => (
  <>
    <Formula of={tex`2/\lambda_{\max}`} /> = {formatNumber(value)}
  </>
);
