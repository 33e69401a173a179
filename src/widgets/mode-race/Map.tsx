import { tex } from "../../params/index.ts";
import { Handle, Label, Line, Plot, type Point, Polygon, type Tick } from "../../plot/index.ts";
import type { Props } from "./View.tsx";

const ENDS = [0.75, 1400] as const;
const TICKS: readonly Tick[] = [1, 10, 100, 1000].map((value) => ({
  value,
  label: String(value),
  spare: false,
}));
const whole = (value: number) => Math.round(Math.min(1000, Math.max(1, value)));

/** Which mode needs fewer passes, for every number of inputs and outputs. */
export function ModeMap({ values: { n, m }, set, hold, link }: Props) {
  const [from, to] = ENDS;
  const corner: readonly Point[] = [
    [from, from],
    [to, from],
    [to, to],
  ];
  const other: readonly Point[] = [
    [from, from],
    [from, to],
    [to, to],
  ];
  return (
    <Plot
      x={ENDS}
      y={ENDS}
      xScale="log"
      yScale="log"
      xTicks={TICKS}
      yTicks={TICKS}
      width={400}
      height={360}
      xLabel="inputs n"
      yLabel="outputs m"
      label="The number of outputs against the number of inputs, on logarithmic axes: below the diagonal reverse mode needs fewer passes, above it forward mode"
    >
      <Polygon points={corner} role="backward" />
      <Polygon points={other} role="derivative" />
      <Line from={[1, 1]} to={[10, 10]} role="curve" quiet />
      <Label at={[120, 3]} anchor="c" text="reverse wins" role="backward" />
      <Label at={[9, 300]} anchor="c" text="forward wins" role="derivative" />
      <Label at={[8, 8]} anchor="nw" text={tex`n=m`} quiet />
      <Handle
        at={[n, m]}
        label="Inputs and outputs"
        value={{ now: n, min: 1, max: 1000 }}
        valueText={`${n} ${n === 1 ? "input" : "inputs"}, ${m} ${m === 1 ? "output" : "outputs"}`}
        invitation="drag the point"
        link={link("n")}
        constrain={([x, y]) => [whole(x), whole(y)]}
        onMove={([x, y], { phase }) => {
          hold(phase !== "end");
          set({ n: x, m: y });
        }}
      />
    </Plot>
  );
}
