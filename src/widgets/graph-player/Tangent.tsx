import { formatNumber } from "../../params/index.ts";
import { Curve, Dot, Handle, Label, Labels, Line, layer, Plot, type Point } from "../../plot/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { readable } from "./naming.ts";
import type { PlotOf } from "./plotOf.ts";
import type { Props } from "./View.tsx";

/** f against an input, or on the way back against the node that receives: the messages turn a line there until it is the tangent. */
export function Tangent({ model: { plot, built, inputs, steps, at }, values, set, hold, link }: Props) {
  if (!plot) return null;
  const { along, input, curve, window, point, slope, also } = plot;
  const name = readable(along.name);
  const seen = point !== null && within(point, plot);
  const output = built.drawn.find(({ node }) => node === built.graph.output)!.name;
  // Whoever predicts the values is not to read them off a curve.
  const secret = values.predict && steps[at]!.kind !== "message";
  return (
    <div className="player-plot" data-secret={secret ? "" : undefined}>
      <Plot
        x={window.x}
        y={window.y}
        width={420}
        height={300}
        xLabel={name}
        yLabel="f"
        label={`f against ${name}, all else as it is`}
      >
        <Curve of={curve} link={link(output)} />
        {also && (
          <>
            <Curve of={also.curve} role="input" quiet link={link(also.drawn.name)} />
            <Dot at={also.at} role="input" link={link(also.drawn.name)} />
            <Label at={also.at} anchor="nw" text={readable(also.drawn.name)} role="input" />
          </>
        )}
        {point && slope !== null && <Slope {...plot} link={link} />}
        {seen && input && (
          <Handle
            at={point}
            label="Point on the graph of f"
            valueText={`${name} = ${formatNumber(inputs[built.inputs.indexOf(input)]!)}, f = ${formatNumber(point[1])}`}
            constrain={onGraph(curve, window)}
            link={link(input)}
            onMove={([moved], { phase }) => {
              hold(phase !== "end");
              set({ [input]: moved });
            }}
          />
        )}
        {seen && !input && <Dot at={point} link={link(along.name)} />}
      </Plot>
    </div>
  );
}

/** The line that the messages so far make: dashed until all are in, and then the tangent. */
function Slope({ along, curve, window, point, slope, complete, link }: PlotOf & Pick<Props, "link">) {
  const [x, y] = point!;
  const role = complete ? "derivative" : "backward";
  const mark = link(along.name);
  const xs = Float64Array.from(
    { length: 41 },
    (_, i) => window.x[0] + ((window.x[1] - window.x[0]) * i) / 40,
  );
  const heights = curve(xs).value;
  const curvePoints = Array.from(xs, (at, i): Point => [at, heights[i]!]).filter((p) =>
    Number.isFinite(p[1]),
  );
  const linePoints = window.x.map((at): Point => [at, y + slope! * (at - x)]);
  return (
    <>
      <Line from={[x, y]} to={[x + 1, y + slope!]} role={role} dashed={!complete} link={mark} />
      <Said
        labels={[
          { at: [x, y], text: `${complete ? "slope" : "so far"} ${formatNumber(slope!)}`, role, link: mark },
        ]}
        avoid={[linePoints, curvePoints]}
      />
    </>
  );
}

/** Among the labels, and clear of curve and line. */
const Said = /* @__PURE__ */ layer("labels", Labels);

const within = ([x, y]: Point, { window }: Pick<PlotOf, "window">) =>
  x >= window.x[0] && x <= window.x[1] && y >= window.y[0] && y <= window.y[1];
