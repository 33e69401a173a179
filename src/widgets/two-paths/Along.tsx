import { formatNumber, type Tex, tex } from "../../params/index.ts";
import {
  Curve,
  Handle,
  Label,
  Labels,
  type LabelsProps,
  Line,
  layer,
  Plot,
  type Point,
  Segment,
} from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import type { FigureProps } from "../../widget/index.ts";
import { ENDS, type Model, RUN } from "./model.ts";
import { ROLES } from "./Ways.tsx";
import type widget from "./widget.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

const alone = (input: Tex) => (
  <>
    <Formula of={input} /> alone
  </>
);

const Names = /* @__PURE__ */ layer("labels", (props: LabelsProps) => <Labels {...props} />);

/** f(x(t)) against t. From the point: how f would change if only one input moved, and how it does. */
export function Along({ model, values: { t }, set, hold, link }: Props) {
  const { curve, window, whole, paths, sum } = model;
  const { value, slope } = whole;
  const [low, high] = window.y;
  const seen = Math.min(high, Math.max(low, value ?? low));
  const [p, q] = paths.map(({ product }) => product);
  /** A run further on, at a rate. */
  const after = (rate: number): Point => [t + RUN, value! + RUN * rate];
  const names: LabelsProps["labels"][number][] = [];
  if (value !== null) {
    if (p != null) names.push({ at: after(p), text: alone(tex`x_1`), role: ROLES[0], link: link("path1") });
    if (q != null) names.push({ at: after(q), text: alone(tex`x_2`), role: ROLES[1], link: link("path2") });
    if (slope !== null)
      names.push({ at: after(slope), text: "both", role: "derivative", link: link("total") });
  }
  return (
    <Plot
      x={window.x}
      y={window.y}
      width={520}
      height={430}
      xLabel={tex`\inp{t}`}
      yLabel={tex`f(\mathbf{x}(t))`}
      label="f along t, with its tangent, and the slopes that each input alone would give"
    >
      <Curve of={curve} link={link("value")} />
      {value === null && <Label at={[t, seen]} anchor="n" text="no value here" quiet />}
      {value !== null && (
        <>
          {slope !== null && (
            <Line from={[t, value]} to={after(slope)} role="derivative" link={link("total")} />
          )}
          {p != null && <Segment from={[t, value]} to={after(p)} role={ROLES[0]} link={link("path1")} />}
          {q != null && <Segment from={[t, value]} to={after(q)} role={ROLES[1]} link={link("path2")} />}
          {p != null && sum !== null && (
            <Segment from={after(p)} to={after(sum)} role={ROLES[1]} dashed quiet link={link("path2")} />
          )}
          <Names labels={names} avoid={names.map(({ at }) => [[t, value], at])} />
        </>
      )}
      <Handle
        at={[t, seen]}
        label="Point on the graph of f along t"
        value={{ now: t, min: ENDS[0], max: ENDS[1] }}
        valueText={`t = ${formatNumber(t)}, ${slope === null ? "no slope" : `slope ${formatNumber(slope)}`}`}
        constrain={onGraph(curve, window, ENDS)}
        link={link("t")}
        invitation="move t"
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ t: moved });
        }}
      />
    </Plot>
  );
}
