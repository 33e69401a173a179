import { formatNumber, tex } from "../../params/index.ts";
import {
  Dot,
  Handle,
  Label,
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

interface FactorsProps extends FigureProps<typeof widget.params, Model> {
  readonly height: number;
}

/**
 * What one step multiplies the error by, along the stiffest and the flattest direction, against the step size: lines that fall with the
 * eigenvalues. Where the steeper one passes −1 stands the limit.
 */
export function Factors({ model, values, height, set, hold, link }: FactorsProps) {
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
      height={height}
      narrowHeight={height}
      xLabel={tex`\gamma`}
      yLabel="factor of the error"
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

/** What one step takes off the stiff error: where the name of its line stands at the earliest, and from where on its value stands alone. */
const [EARLY, LATE] = [0.7, 1.2];

/** 1 − γλ over γ for both eigenvalues, named in place, with their values at the step size at hand. */
function Lines({ curvature: { most, least }, gamma, end, link }: LinesProps) {
  const line = (eigenvalue: number): Point[] => [
    [0, 1],
    [end, 1 - end * eigenvalue],
  ];
  const factorOf = (eigenvalue: number) => 1 - gamma * eigenvalue;
  const round = most - least <= 1e-9 * Math.abs(most);
  const now = (round ? [most] : [most, least])
    .map((eigenvalue): Point => [gamma, factorOf(eigenvalue)])
    .filter(([, factor]) => factor >= BOTTOM && factor <= TOP);
  const off = gamma * Math.abs(most);
  const place = (eigenvalue: number, x: number): Point => [x, 1 - x * eigenvalue];
  const marks = { role: "loss", link } as const;
  const name = round ? "every direction" : "stiffest";
  const value = formatNumber(factorOf(most));
  return (
    <>
      {!round && <Polyline points={line(least)} quiet {...marks} />}
      <Polyline points={line(most)} {...marks} />
      {!round && (
        <Label
          at={place(least, gamma)}
          anchor={`${least < 0 ? "s" : "n"}${off > LATE ? "w" : "e"}`}
          text={`${least < 0 ? "curving down" : "flattest"} ${formatNumber(factorOf(least))}`}
          {...marks}
        />
      )}
      <Label
        at={place(most, Math.min(end, (off > LATE ? EARLY : Math.max(off, EARLY)) / Math.abs(most)))}
        text={off > LATE ? name : `${name} ${value}`}
        {...marks}
      />
      {off > LATE && <Label at={place(most, gamma)} text={value} {...marks} />}
      {now.map((at) => (
        <Dot key={at[1]} at={at} hollow={at[1] !== factorOf(most)} {...marks} />
      ))}
    </>
  );
}

const Limit = ({ value }: { value: number }) => (
  <>
    <Formula of={tex`2/\lambda_{\max}`} /> = {formatNumber(value)}
  </>
);
