import { useMemo } from "react";
import { formatNumber, superscript, tex } from "../../params/index.ts";
import { Dot, Handle, Label, Plot, type Point, Segment, type Tick } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { AxisBreak } from "./AxisBreak.tsx";
import type { Maybe } from "./differences.ts";
import { LawLines } from "./LawLines.tsx";
import type { Model } from "./model.ts";
import { Points } from "./Points.tsx";
import widget from "./widget.ts";

const { h: step } = widget.params;
const shown: Point = [10 ** -16.4, 10 ** 0.4];
const xTicks = powers(-16, 0, 2, 4);

/** Every `every`th power of ten as ticks; where there is little room, every `sparse`th. */
function powers(from: number, to: number, every: number, sparse = every): Tick[] {
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return all
    .filter((power) => power % every === 0)
    .map((power) => ({
      value: 10 ** power,
      label: power === 0 ? "1" : `10${superscript(power)}`,
      spare: power % sparse !== 0,
    }));
}

/** The errors of both differences against the step, with what theory expects of them, and the step to drag. */
export function Errors({
  model,
  set,
  hold,
  link,
}: Pick<FigureProps<typeof widget.params, Model>, "model" | "set" | "hold" | "link">) {
  const { h, forwardError, centralError, landscape } = model;
  const { lowest, highest, zero, derivative, laws, forward, central } = landscape;
  // Below the line of zeros there is a lane for the handle, clear of lines and numbers.
  const [bottom, lane, top] = [zero / 10 ** 1.2, zero / 10 ** 0.62, 10 ** (highest + 0.9)];
  const yTicks = useMemo(
    () => [
      { value: zero, label: "0", spare: false },
      ...powers(lowest, highest, Math.ceil((highest - lowest + 1) / 7)),
    ],
    [zero, lowest, highest],
  );
  const place = (error: Maybe): Point => [h, error === null ? Number.NaN : Math.max(error, zero)];
  return (
    <Plot
      x={shown}
      y={[bottom, top]}
      xScale="log"
      yScale="log"
      xTicks={xTicks}
      yTicks={yTicks}
      width={720}
      height={420}
      narrowHeight={720}
      xLabel="step"
      yLabel="absolute error"
      label="The errors of the forward and the central difference against the step, on logarithmic axes"
    >
      <AxisBreak at={zero * 10 ** 0.5} />
      <LawLines {...laws} />
      <Segment from={[h, bottom]} to={[h, top]} role="difference" dashed quiet link={link("h")} />
      {derivative === null ? null : (
        <>
          <Segment
            from={[shown[0], zero]}
            to={[shown[1], zero]}
            role="derivative"
            link={link("derivative")}
          />
          <Label
            at={[10 ** -15.6, zero]}
            anchor="ne"
            text="autodiff"
            role="derivative"
            link={link("derivative")}
          />
        </>
      )}
      <Points at={central} role="difference" hollow link={link("centralError")} />
      <Points at={forward} role="difference" link={link("forwardError")} />
      <Dot at={place(centralError)} role="difference" hollow link={link("centralError")} />
      <Dot at={place(forwardError)} role="difference" link={link("forwardError")} />
      <Label at={[h, top]} anchor={h > 0.05 ? "sw" : "se"} text={tex`h`} role="difference" link={link("h")} />
      <Handle
        at={[h, lane]}
        label="Step h"
        role="difference"
        link={link("h")}
        // Powers of ten: ARIA has no notation for numbers as small as the steps themselves.
        value={{
          now: Number(Math.log10(h).toFixed(3)),
          min: Math.log10(step.min),
          max: Math.log10(step.max),
        }}
        valueText={`h ${formatNumber(h)}`}
        invitation="drag the step"
        constrain={([wanted]) => [step.at(step.position(wanted)), lane]}
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ h: moved });
        }}
      />
    </Plot>
  );
}
