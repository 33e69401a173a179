import { formatNumber, type Tex, tex } from "../../params/index.ts";
import {
  ClearLabels,
  type ClearLabelsProps,
  Curve,
  Handle,
  type HandleProps,
  Label,
  Line,
  layer,
  Plot,
  type Point,
  Segment,
  useSide,
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

const INVITATION = "move t";

/** f(x(t)) against t. From the point: how f would change if only one input moved, and how it does. */
export function Along({ model, values: { t }, set, hold, link }: Props) {
  const { curve, window, whole, paths, sum } = model;
  const { value, slope } = whole;
  const [low, high] = window.y;
  const seen = Math.min(high, Math.max(low, value ?? low));
  const [p, q] = paths.map(({ product }) => product);
  /** A run further on, at a rate. */
  const after = (rate: number): Point => [t + RUN, value! + RUN * rate];
  const names: ClearLabelsProps["labels"][number][] = [];
  if (value !== null) {
    if (p != null)
      names.push({
        at: after(p),
        from: [t, value],
        text: alone(tex`x_1`),
        role: ROLES[0],
        link: link("path1"),
      });
    if (q != null)
      names.push({
        at: after(q),
        from: [t, value],
        text: alone(tex`x_2`),
        role: ROLES[1],
        link: link("path2"),
      });
    if (slope !== null)
      names.push({
        at: after(slope),
        from: [t, value],
        text: "both",
        role: "derivative",
        link: link("total"),
      });
  }
  const xs = Float64Array.from(
    { length: 91 },
    (_, i) => window.x[0] + ((window.x[1] - window.x[0]) * i) / 90,
  );
  const { value: heights } = curve(xs);
  const graph = Array.from(xs, (x, i): Point => [x, heights[i]!]);
  const tangent: Point[] =
    value === null || slope === null ? [] : window.x.map((x): Point => [x, value + slope * (x - t)]);
  const dashed = value === null || p == null || sum === null ? [] : [after(p), after(sum)];
  const lines = [tangent, graph, ...names.map(({ at }): Point[] => [[t, value!], at])];
  /** Where the names stand: the invitation is better off on the left. */
  const beside = [-1, 0, 1].map((k): Point[] =>
    [0.3, RUN].map((run): Point => [t + run, seen + 0.07 * k * (high - low)]),
  );
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
          <ClearLabels labels={names} avoid={[...lines, dashed]} />
        </>
      )}
      <Grip
        lines={[...lines, ...beside]}
        at={[t, seen]}
        label="Point on the graph of f along t"
        value={{ now: t, min: ENDS[0], max: ENDS[1] }}
        valueText={`t = ${formatNumber(t)}, ${slope === null ? "no slope" : `slope ${formatNumber(slope)}`}`}
        constrain={onGraph(curve, window, ENDS)}
        link={link("t")}
        onMove={([moved], { phase }) => {
          hold(phase !== "end");
          set({ t: moved });
        }}
      />
    </Plot>
  );
}

/** The point, with its invitation clear of lines. */
const Grip = /* @__PURE__ */ layer(
  "handles",
  ({ lines, ...props }: HandleProps & { readonly lines: readonly (readonly Point[])[] }) => (
    <Handle {...props} invitation={INVITATION} side={useSide(props.at, INVITATION, lines)} />
  ),
);
