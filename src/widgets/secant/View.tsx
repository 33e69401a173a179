import { formatNumber, tex } from "../../params/index.ts";
import { Curve, Handle, type Interval, Label, Line, Plot, type Point, Segment } from "../../plot/index.ts";
import { ExpressionControl, FlagControl, Formula, NumberControl } from "../../ui/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { LineNames } from "./LineNames.tsx";
import { describe, type Model, model } from "./model.ts";
import "./style.css";
import widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  code: ({ f, x0 }) => [{ name: "f", formula: f, at: { x: x0 } }],
  quantities: ({ slope, at, rise, gap }) => ({ slope, derivative: at.slope, value: at.value, rise, gap }),
  Figure(props) {
    const { model, values, link } = props;
    const { curve, window, first, at, slope } = model;
    const tangent = values.tangent ? at.slope : null;
    return (
      <>
        <Plot
          x={window.x}
          y={window.y}
          narrowHeight={560}
          xLabel={tex`x`}
          label={
            values.tangent
              ? "A curve, the secant through two of its points, and the tangent at the first"
              : "A curve and the secant through two of its points"
          }
        >
          <Curve of={curve} />
          <Places {...props} />
          <Triangle {...props} />
          {first && tangent !== null && (
            <Line
              from={first}
              to={[first[0] + 1, first[1] + tangent]}
              role="derivative"
              link={link("derivative")}
            />
          )}
          {first && slope !== null && (
            <Line
              from={first}
              to={[first[0] + 1, first[1] + slope]}
              role="difference"
              dashed
              link={link("slope")}
            />
          )}
          {first && (
            <LineNames
              of={curve}
              through={first}
              tangent={tangent}
              secant={slope}
              taken={taken(model, values.h)}
              tangentLink={link("derivative")}
              secantLink={link("slope")}
            />
          )}
          <Handles {...props} />
        </Plot>
        <Panel>
          <ExpressionControl param="f" />
          <NumberControl param="x0" />
          <NumberControl param="h" />
          <FlagControl param="tangent" />
        </Panel>
        <div className="readouts">
          <Readout name="value" label="Height of the first point" symbol={tex`f(x_0)`} />
          <Readout name="rise" label="Rise" symbol={tex`\delta y`} role="difference" />
          <Readout
            name="slope"
            label="Slope of the secant"
            symbol={tex`\delta y/\delta x`}
            role="difference"
          />
          {values.tangent && (
            <>
              <Readout
                name="derivative"
                label="Slope of the tangent"
                symbol={tex`f'(x_0)`}
                role="derivative"
              />
              <Readout name="gap" label="gap" />
            </>
          )}
        </div>
      </>
    );
  },
});

/** Where the x axis is, or the rim that is nearest to it. */
const ground = ({
  window: {
    y: [bottom, top],
  },
}: Model) => Math.min(top, Math.max(bottom, 0));

/** How long something is beside the window. */
const share = (length: number, [from, to]: Interval) => Math.abs(length) / (to - from);

/** x₀ and x₀ + h on the axis, with thin lines to their points; the names part when the points are close. */
function Places({ model, values: { h }, link }: Props) {
  const { first, second, window } = model;
  const level = ground(model);
  const close = share(h, window.x) < 0.12;
  // Below the axis, unless what stands on it reaches further down than up.
  const anchor = (heights: readonly number[], left: boolean) => {
    const below = level > window.y[0] && Math.max(...heights) - level >= level - Math.min(...heights);
    return `${below ? "s" : "n"}${close && h !== 0 ? (left ? "w" : "e") : ""}` as const;
  };
  return (
    <>
      {first && (
        <>
          <Segment from={first} to={[first[0], level]} role="input" quiet link={link("x0")} />
          <Label
            at={[first[0], level]}
            anchor={anchor([first[1]], h > 0)}
            text={tex`x_0`}
            role="input"
            link={link("x0")}
          />
        </>
      )}
      {second && h !== 0 && (
        <>
          <Segment from={second} to={[second[0], level]} role="difference" quiet />
          <Label
            at={[second[0], level]}
            anchor={anchor([second[1], first?.[1] ?? level], h < 0)}
            text={tex`x_0+h`}
            role="difference"
          />
        </>
      )}
    </>
  );
}

/** Run and rise of the secant, named while they are long enough; the run in brief where names stand beside it on the axis. */
function Triangle({ model, values: { h }, link }: Props) {
  const { first, second, rise, window } = model;
  if (!first || !second || h === 0 || rise === null) return null;
  const corner: Point = [second[0], first[1]];
  const onAxis = share(first[1] - ground(model), window.y) < 0.1;
  return (
    <>
      <Segment from={first} to={corner} role="difference" quiet link={link("h")} />
      <Segment from={corner} to={second} role="difference" quiet link={link("rise")} />
      {share(h, window.x) > (onAxis ? 0.2 : 0.07) && (
        <Label
          at={[first[0] + h / 2, first[1]]}
          anchor={rise < 0 ? "n" : "s"}
          text={
            <>
              {!onAxis && (
                <span className="secant-run">
                  <Formula of={tex`\delta x=\;`} />
                </span>
              )}
              <Formula of={tex`h`} />
            </>
          }
          role="difference"
          link={link("h")}
        />
      )}
      {share(rise, window.y) > 0.08 && (
        <Label
          at={[corner[0], first[1] + rise / 2]}
          anchor={h < 0 ? "w" : "e"}
          text={tex`\delta y`}
          role="difference"
          link={link("rise")}
        />
      )}
    </>
  );
}

/** Where rings stand and words are written, for the names of the lines to keep clear of. */
function taken(model: Model, h: number): Point[] {
  const { first, second, rise } = model;
  const places: Point[] = [];
  if (first) places.push(first, [first[0], ground(model)]);
  if (second) places.push(second, [second[0], ground(model)]);
  if (first && second && rise !== null)
    places.push([first[0] + h / 2, first[1]], [second[0], first[1] + rise / 2]);
  return places;
}

function Handles({ model: { curve, window, first, second }, values: { x0, h }, set, hold, link }: Props) {
  const { min, max } = widget.params.h;
  const inSight = ([x, y]: Point) =>
    x >= window.x[0] && x <= window.x[1] && y >= window.y[0] && y <= window.y[1];
  const said = (height: number) => `at height ${formatNumber(height)}`;
  return (
    <>
      {first && inSight(first) && (
        <Handle
          at={first}
          label="First point, on the curve"
          valueText={`x₀ = ${formatNumber(x0)}, ${said(first[1])}`}
          constrain={onGraph(curve, window, window.x, h)}
          link={link("x0")}
          onMove={([x], { phase }) => {
            hold(phase !== "end");
            set({ x0: x });
          }}
        />
      )}
      {second && inSight(second) && (
        <Handle
          at={second}
          label="Second point, one step h from the first"
          value={{ now: h, min, max }}
          valueText={`h = ${formatNumber(h)}, ${said(second[1])}`}
          role="difference"
          constrain={onGraph(curve, window, [x0 + min, x0 + max])}
          link={link("h")}
          invitation="drag a point"
          onMove={([x], { phase }) => {
            hold(phase !== "end");
            set({ h: x - x0 });
          }}
        />
      )}
    </>
  );
}
