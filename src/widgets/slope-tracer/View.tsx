import type { CSSProperties } from "react";
import { formatNumber, tex } from "../../params/index.ts";
import { Curve, Dot, Handle, Label, Line, Plot, type Point, Segment } from "../../plot/index.ts";
import { makeTicks } from "../../plot/ticks.ts";
import { makeScale } from "../../plot/view.ts";
import { Choice, ExpressionControl, IntegerControl, NumberControl } from "../../ui/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { Bridge, Whole } from "./marks.tsx";
import { describe, type Model, model } from "./model.ts";
import { offered } from "./offered.ts";
import "./style.css";
import { useTrace } from "./useTrace.ts";
import widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

const HEIGHT = 230;
const NARROW_HEIGHT = 330;
/** How far the trace shows faintly before one has been there. */
const HINT = 0.3;
/** A rise shorter than this share of the window has its number beside the point, not beside itself. */
const SHORT = 0.12;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities: ({ at }) => ({ value: at.value, derivative: at.slope }),
  Figure(props) {
    const { model: now, values, set } = props;
    const { graphs } = now;
    const [trace, setTrace] = useTrace(graphs, values.x);
    const whole = trace[0] <= graphs.x[0] && trace[1] >= graphs.x[1];
    const ticks = [graphs.above, graphs.below].map((y) => makeTicks(makeScale(y), 4));
    const longest = Math.max(...ticks.flat().map(({ label }) => label.length));
    return (
      <>
        <div
          className="slope-tracer"
          style={{ "--tracer-left": `${longest * 0.56 + 0.9}em` } as CSSProperties}
        >
          <Above {...props} ticks={ticks[0]!} />
          <Below {...props} ticks={ticks[1]!} trace={trace} />
        </div>
        <Panel>
          <Choice
            of={offered}
            value={values.f}
            onChange={(f) => {
              const { graphs: chosen } = model({ ...values, f });
              set({ f, x: onGraph(chosen.values, { x: chosen.x, y: chosen.above })([values.x, 0])[0] });
            }}
          />
          <ExpressionControl param="f" />
          {now.usesN && <IntegerControl param="n" />}
          <NumberControl param="x" />
          <div className="control role-derivative">
            <button type="button" onClick={() => setTrace(whole ? [values.x, values.x] : graphs.x)}>
              {whole ? "Begin anew" : "Draw it all"}
            </button>
          </div>
        </Panel>
        <div className="readouts">
          <Readout name="value" label="Height of the point" symbol={tex`f(x)`} />
          <Readout name="derivative" label="Slope of the tangent" symbol={tex`f'(x)`} role="derivative" />
        </div>
      </>
    );
  },
});

type PlotParts = Props & { readonly ticks: ReturnType<typeof makeTicks> };

/** f, its tangent, and how far the tangent rises while x advances by 1: the slope, as a length. */
function Above({ model: { graphs, at, point }, values: { x }, set, hold, link, ticks }: PlotParts) {
  const { min, max } = widget.params.x;
  const { values, x: shown, above } = graphs;
  return (
    <Plot
      x={shown}
      y={above}
      height={HEIGHT}
      narrowHeight={NARROW_HEIGHT}
      xTicks={[]}
      yTicks={ticks}
      yLabel={tex`f(x)`}
      label="A curve, and its tangent at the point x"
    >
      <Curve of={values} />
      {point && <Segment from={point} to={[x, above[0]]} role="input" dashed quiet link={link("x")} />}
      {point && at.slope !== null && (
        <Tangent
          point={point}
          slope={at.slope}
          short={Math.abs(at.slope) < SHORT * (above[1] - above[0])}
          link={link}
        />
      )}
      {point && point[1] >= above[0] && point[1] <= above[1] && (
        <Handle
          at={point}
          label="Point on the curve"
          valueText={`x = ${formatNumber(x)}, height ${formatNumber(point[1])}, ${at.slope === null ? "no slope" : `slope ${formatNumber(at.slope)}`}`}
          constrain={onGraph(values, { x: shown, y: above }, [min, max])}
          link={link("x")}
          invitation="drag the point"
          onMove={([moved], { phase }) => {
            hold(phase !== "end");
            set({ x: moved });
          }}
        />
      )}
    </Plot>
  );
}

/** The tangent, with its rise over a run of 1: as long as the height of the trace below it. */
function Tangent(props: {
  readonly point: Point;
  readonly slope: number;
  readonly short: boolean;
  readonly link: Props["link"];
}) {
  const {
    point: [x, y],
    slope,
    short,
    link,
  } = props;
  const top: Point = [x, y + slope];
  return (
    <>
      <Line from={[x, y]} to={[x + 1, y + slope]} role="derivative" link={link("derivative")} />
      <Segment from={[x, y]} to={top} role="derivative" link={link("derivative")} />
      <Segment from={top} to={[x + 1, y + slope]} role="data" quiet />
      <Label at={[x + 0.5, y + slope]} anchor={slope < 0 ? "s" : "n"} text="1" role="data" />
      <Label
        at={[x, y + slope / 2]}
        anchor={short ? (slope < 0 ? "sw" : "nw") : "w"}
        text={formatNumber(slope)}
        role="derivative"
        link={link("derivative")}
      />
    </>
  );
}

/** f′ as far as the reader has traced it; on paper, and where no script runs, a faint f′ everywhere. */
function Below({
  model: { graphs, traced },
  values: { x },
  link,
  ticks,
  trace,
}: PlotParts & { trace: readonly [number, number] }) {
  const { slopes, x: shown, below } = graphs;
  const [before = 0, after = 0] = Array.from(slopes(Float64Array.of(x - HINT, x + HINT)).value);
  return (
    <Plot
      x={shown}
      y={below}
      height={HEIGHT}
      narrowHeight={NARROW_HEIGHT}
      yTicks={ticks}
      xLabel={tex`x`}
      yLabel={tex`\der{f'(x)}`}
      label="The slope of the tangent above, traced over x"
    >
      <Whole of={slopes} />
      <Curve of={slopes} domain={[x - HINT, x + HINT]} role="derivative" quiet />
      <Curve of={slopes} domain={trace} role="derivative" link={link("derivative")} />
      <Bridge x={x} link={link("x")} />
      <Segment
        from={[x, below[1]]}
        to={[x, traced?.[1] ?? below[0]]}
        role="input"
        dashed
        quiet
        link={link("x")}
      />
      {traced && (
        <>
          <Segment from={[x, 0]} to={traced} role="derivative" link={link("derivative")} />
          <Dot at={traced} role="derivative" link={link("derivative")} />
          <Label
            at={traced}
            anchor={after > before ? "se" : "ne"}
            text={formatNumber(traced[1])}
            role="derivative"
            link={link("derivative")}
          />
        </>
      )}
    </Plot>
  );
}
