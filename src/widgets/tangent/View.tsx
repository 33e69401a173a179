import { type PointerEvent, useState } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import { Curve, Handle, Label, Plot, type Point, Segment, toThousandth } from "../../plot/index.ts";
import { defineView, Readout } from "../../widget/index.ts";
import { Fan } from "./Fan.tsx";
import { curve, describe, type Model, model, namedEnd } from "./model.ts";
import "./style.css";
import type widget from "./widget.ts";

const SHOWN = { x: [-4, 4], y: [-2.9, 2.9] } as const;
/** Where the point stays, so that its ring is whole. */
const REACH = [-3.8, 3.8] as const;

const within = (x: number) => toThousandth(x, REACH);
const onCurve = ([wanted]: Point): Point => [within(wanted), model({ x: within(wanted) }).value];

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities: ({ value, slope }) => ({ value, slope }),
  Figure({ model: { x, value, slope, tangent }, set, hold, link }) {
    const [touched, setTouched] = useState(false);
    const toRight = namedEnd(tangent, SHOWN.x) === "right";
    /** A mouse takes the point along as it passes; a finger drags it. */
    const follow = ({ pointerType, buttons, clientX, currentTarget }: PointerEvent) => {
      if (pointerType !== "mouse" || buttons !== 0) return;
      const box = currentTarget.getBoundingClientRect();
      const [from, to] = SHOWN.x;
      setTouched(true);
      hold(true);
      set({ x: within(from + ((clientX - box.left) / box.width) * (to - from)) });
    };
    return (
      <>
        <div className="tangent-cover" onPointerMove={follow} onPointerLeave={() => hold(false)}>
          <Plot
            x={SHOWN.x}
            y={SHOWN.y}
            height={464}
            bare
            label="A curve, a point on it, and the tangent there"
          >
            <Fan />
            <Curve of={curve} />
            <Segment from={tangent[0]} to={tangent[1]} role="derivative" link={link("slope")} />
            <Label
              at={tangent[toRight ? 1 : 0]}
              anchor={toRight ? "e" : "w"}
              text={
                <>
                  <span className="tangent-word">slope </span>
                  {formatNumber(slope, { decimals: 2 })}
                </>
              }
              role="derivative"
              link={link("slope")}
            />
            <Handle
              at={[x, value]}
              label="Point on the curve"
              valueText={`x = ${formatNumber(x)}, slope ${formatNumber(slope, { decimals: 2 })}`}
              constrain={onCurve}
              link={link("x")}
              invitation={touched ? undefined : "drag the point"}
              onMove={([moved], { phase }) => {
                hold(phase !== "end");
                set({ x: moved });
              }}
            />
          </Plot>
        </div>
        <div className="readouts">
          <Readout name="slope" label="Slope of the tangent" symbol={tex`f'(x)`} role="derivative" />
        </div>
      </>
    );
  },
});
