import { formatNumber } from "../../params/index.ts";
import { Curve, Handle, Label, Line, Plot } from "../../plot/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { readable } from "./naming.ts";
import type { Props } from "./View.tsx";
import widget from "./widget.ts";

/** f and its tangent, where f has one input. */
export function Tangent({ model: { plot, built, inputs }, set, hold, link }: Props) {
  if (!plot) return null;
  const { curve, window, there, point } = plot;
  const name = built.inputs[0]!;
  const x = inputs[0]!;
  const inSight =
    point !== null &&
    point[1] >= window.y[0] &&
    point[1] <= window.y[1] &&
    x >= window.x[0] &&
    x <= window.x[1];
  return (
    <div className="player-plot">
      <Plot
        x={window.x}
        y={window.y}
        width={420}
        height={300}
        xLabel={widget.params[name].symbol}
        label={`f against ${readable(name)}, and its tangent`}
      >
        <Curve of={curve} link={link(built.drawn.find((each) => each.node === built.graph.output)!.name)} />
        {point && there.slope !== null && (
          <Line
            from={point}
            to={[point[0] + 1, point[1] + there.slope]}
            role="derivative"
            link={link("derivative")}
          />
        )}
        {inSight && there.slope !== null && (
          <Label
            at={point}
            anchor={there.slope >= 0 ? "se" : "sw"}
            text={`slope ${formatNumber(there.slope)}`}
            role="derivative"
            link={link("derivative")}
          />
        )}
        {inSight && (
          <Handle
            at={point}
            label="Point on the graph of f"
            valueText={`${readable(name)} = ${formatNumber(x)}, f = ${formatNumber(point[1])}`}
            constrain={onGraph(curve, window)}
            link={link(name)}
            onMove={([moved], { phase }) => {
              hold(phase !== "end");
              set({ [name]: moved });
            }}
          />
        )}
      </Plot>
    </div>
  );
}
