import { formatNumber } from "../../params/index.ts";
import type { Side } from "./model.ts";
import { type Standing, useRace } from "./useRace.ts";
import type { Props } from "./View.tsx";

/** The race: a lane for each mode, filled by the passes that were really run. */
export function Lanes({ model, values: { n, m }, link }: Props) {
  const { start, standings } = useRace(n, m);
  const over = standings?.forward.ms != null && standings.reverse.ms != null;
  return (
    <div className="race-lanes">
      <Lane name="forward" role="derivative" side={model.forward} standing={standings?.forward} link={link} />
      <Lane name="reverse" role="backward" side={model.reverse} standing={standings?.reverse} link={link} />
      <p className="race-start">
        <span className="control">
          <button type="button" onClick={start} disabled={standings !== null && !over}>
            {over ? "Run it again" : "Run the race"}
          </button>
        </span>
        <span role="status">{over && verdict(standings.forward.ms!, standings.reverse.ms!)}</span>
      </p>
    </div>
  );
}

function verdict(forward: number, reverse: number): string {
  const [less, more] = [Math.min(forward, reverse), Math.max(forward, reverse)];
  const ratio = more / less;
  if (ratio < 1.35) return "Measured on this device: about equally fast.";
  const winner = forward < reverse ? "forward" : "reverse";
  return `Measured on this device: ${winner} mode was ${formatNumber(rounded(ratio))} times as fast.`;
}

interface LaneProps {
  readonly name: "forward" | "reverse";
  readonly role: "derivative" | "backward";
  readonly side: Side;
  readonly standing: Standing | undefined;
  readonly link: Props["link"];
}

function Lane({ name, role, side, standing, link }: LaneProps) {
  const share = standing ? standing.passes / side.passes : 0;
  return (
    <div className={`race-lane role-${role}`}>
      <span className="race-name" data-link={link(`${name}Passes`)}>
        {name} mode
      </span>
      <span className="race-passes">
        {standing && standing.ms === null ? `${formatNumber(standing.passes)} of ` : ""}
        {formatNumber(side.passes)} {side.passes === 1 ? "pass" : "passes"}
      </span>
      <span className="race-track">
        <span style={{ width: `${(100 * share).toFixed(2)}%` }} />
      </span>
      <span className="race-count">
        {large(standing ? standing.multiplications : side.operations)} multiplications
        {!standing && " to do"}
      </span>
      <span className="race-time">{standing?.ms == null ? "" : timeOf(standing.ms)}</span>
    </div>
  );
}

/** Clocks tell no more than two digits of it. */
const timeOf = (ms: number) =>
  ms < 0.1 ? `${formatNumber(rounded(1000 * ms))} µs` : `${formatNumber(rounded(ms))} ms`;

const rounded = (value: number) => Number(value.toPrecision(2));

/** 19.72 million rather than a power of ten. */
const large = (count: number) => (count < 1e6 ? formatNumber(count) : `${formatNumber(count / 1e6)} million`);
