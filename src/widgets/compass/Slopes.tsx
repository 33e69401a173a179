import { formatNumber } from "../../params/index.ts";
import { type Anchor, Curve, Dot, Handle, Label, Plot, Segment } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { along, unit } from "./gradientAt.ts";
import { degreesText, type Model, turned } from "./model.ts";
import { settledAngle } from "./turning.ts";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

const ticks = [0, 90, 180, 270, 360].map((value) => ({ value, label: `${value}°`, spare: false }));

/** The slope against the direction: a cosine whose summit is the gradient's direction and length. */
export function Slopes(props: Props) {
  const { model, values, set, hold, link } = props;
  const { slopes, row, slope, steepest, steepestAngle, value } = model;
  const top = amplitude(model);
  const { angle, reveal } = values;
  return (
    <Plot
      x={[0, 360]}
      y={[-top, top]}
      width={520}
      height={420}
      xTicks={ticks}
      xLabel="direction of u"
      yLabel="slope of f towards u"
      label="The slope towards each direction: a cosine"
    >
      {reveal && <Curve of={slopes} role="derivative" quiet={!row} link={link("slope")} />}
      {reveal && steepest !== null && steepestAngle !== null && (
        <Landmarks steepest={steepest} at={steepestAngle} link={link} />
      )}
      {value === null && <Label at={[180, 0]} anchor="n" text="f has no value here, so no slopes" quiet />}
      {slope !== null && (
        <>
          <Segment from={[angle, 0]} to={[angle, slope]} role="derivative" link={link("slope")} />
          <Handle
            at={[angle, slope]}
            label="Direction, on the graph of slopes"
            value={{ now: angle, min: 0, max: 360 }}
            valueText={`${degreesText(angle)}, slope ${formatNumber(slope)}`}
            constrain={([wanted]) => {
              const to = wanted >= 359.5 ? 360 : settledAngle(Math.max(0, wanted), steepestAngle);
              return [to, row ? along(row, unit(to)) : 0];
            }}
            link={link("angle")}
            onMove={([to], { phase }) => {
              hold(phase !== "end");
              set({ angle: to });
            }}
          />
          {slope !== 0 && (
            <Label
              at={[angle, slope]}
              anchor={besideCosine(angle, slope, steepestAngle ?? angle)}
              text={formatNumber(slope)}
              role="derivative"
              link={link("slope")}
            />
          )}
        </>
      )}
    </Plot>
  );
}

/** The summit and its height, and the two directions along the contour; their names stand where the cosine never comes. */
function Landmarks({ steepest, at, link }: { steepest: number; at: number; link: Props["link"] }) {
  const [falling, rising] = [turned(at + 90), turned(at + 270)];
  return (
    <>
      <Segment from={[0, steepest]} to={[360, steepest]} role="derivative" dashed quiet />
      <Segment from={[at, 0]} to={[at, steepest]} role="derivative" dashed quiet />
      <Dot at={[at, steepest]} role="derivative" link={link("gradient")} />
      <Label
        at={[Math.min(270, Math.max(90, turned(at + 180))), steepest]}
        anchor="n"
        text={`steepest: ${formatNumber(steepest)}`}
        role="derivative"
        link={link("steepest")}
      />
      <Dot at={[falling, 0]} hollow />
      <Dot at={[rising, 0]} hollow />
      <Label
        at={[falling < 180 ? rising : falling, 0]}
        anchor={falling < 180 ? "nw" : "sw"}
        text="contour"
        quiet
      />
    </>
  );
}

/** On which side of its point a number stands clear of the cosine: outside of its bends, and inside the picture. */
function besideCosine(angle: number, slope: number, steepestAngle: number): Anchor {
  const falling = turned(angle - steepestAngle) < 180;
  const side = falling === slope > 0 ? "e" : "w";
  const rim = side === "w" ? angle : 360 - angle;
  const kept = rim > 50 ? side : rim > 22 ? "" : side === "w" ? "e" : "w";
  return `${slope < 0 ? "s" : "n"}${kept}`;
}

/** Half the height of the graph: round, and changed by leaps of about three only, so that it stands still while one drags. */
function amplitude({ steepest, slopes }: Model): number {
  const directions = Float64Array.from({ length: 24 }, (_, k) => 15 * k);
  const size =
    steepest ?? Math.max(...Array.from(slopes(directions).value, Math.abs).filter(Number.isFinite), 0);
  if (!(size > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(size * AIR));
  return [1, 3, 10].map((each) => each * decade).find((each) => each >= size * AIR) ?? size * AIR;
}

/** Room above the summit for its name. */
const AIR = 1.15;
