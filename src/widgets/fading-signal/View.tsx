import { formatNumber, tex } from "../../params/index.ts";
import { Bars, Dot, Label, Line, Plot, type Point, Polyline, Segment } from "../../plot/index.ts";
import { ChoiceControl, IntegerControl, NumberControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { describe, type Model, model, quantities, STEEPEST, table } from "./model.ts";
import "./style.css";
import type widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

/** No bar is drawn below this. */
const LEAST = 1e-28;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities,
  table,
  Figure: (props: Props) => (
    <>
      <Signals {...props} />
      {props.values.parts === "all" && <Slopes {...props} />}
      <Panel>
        <IntegerControl param="depth" />
        {props.values.parts === "all" && (
          <>
            <NumberControl param="w" />
            <ChoiceControl param="activation" />
            <NumberControl param="x" />
          </>
        )}
      </Panel>
      <div className="readouts">
        <Readout
          name="signal"
          label="Derivative of the output by the input"
          symbol={tex`\frac{\partial f_K}{\partial f_0}`}
          role="derivative"
        />
        <Readout name="bound" label="Bound on its size" role="difference" />
      </div>
    </>
  ),
});

/**
 * Powers of ten around the sizes, in even steps, so that the axis stays while little moves; above all that is drawn a part of the height
 * stays free for the words that stand at `free`.
 */
function decades(
  sizes: readonly number[],
  part: number,
): { readonly y: [number, number]; readonly free: number } {
  const logs = sizes.filter((size) => size >= LEAST).map(Math.log10);
  const low = Math.min(-2, 2 * Math.floor(Math.min(...logs) / 2));
  const tall = Math.min(40, Math.max(...logs));
  const high = Math.max(1, 2 * Math.ceil(tall / 2) + 1, Math.ceil((tall - part * low) / (1 - part)));
  return { y: [10 ** low, 10 ** high], free: 10 ** (high - 0.075 * (high - low)) };
}

/** What is left of the signal at each layer on its way back, on a log axis. */
function Signals({ model: { signals, bounds, depth }, link }: Pick<Props, "model" | "link">) {
  const sizes = signals.map(Math.abs);
  const { y, free } = decades([1, ...sizes, ...bounds], bounds[0]! > 1 ? 0.27 : 0.15);
  const bars = sizes.flatMap((size, j): Point[] => (size >= y[0] ? [[j, size]] : []));
  const bound = bounds.flatMap((size, j): Point[] => (size >= y[0] && size <= y[1] ? [[j, size]] : []));
  const first = bars[0];
  const middle = depth > 1 ? bound[Math.floor(bound.length / 2)] : undefined;
  return (
    <Plot
      x={[-0.7, depth + 0.7]}
      y={y}
      yScale="log"
      width={720}
      height={300}
      narrowHeight={520}
      xTicks={layerTicks(depth)}
      yLabel="size of the signal at layer j"
      label="The size of the signal at each layer, on a logarithmic axis"
    >
      <Line from={[0, 1]} to={[1, 1]} quiet />
      <Bars bars={bars} width={0.62} role="backward" link={link("signal")} />
      <Polyline points={bound} role="difference" dashed link={link("bound")} />
      {middle && (
        <Label
          at={middle}
          anchor={bounds[0]! < 1 ? "nw" : "ne"}
          text="bound"
          role="difference"
          link={link("bound")}
        />
      )}
      {first && (
        <Label
          at={[-0.6, free]}
          anchor="e"
          text={`at layer ${first[0]}: ${formatNumber(first[1])}`}
          role="backward"
          link={link("signal")}
        />
      )}
    </Plot>
  );
}

/** The factor of each layer, and the largest that it could be. */
function Slopes({ model: { factors, depth, w, activation }, link }: Pick<Props, "model" | "link">) {
  const most = Math.abs(w) * STEEPEST[activation];
  const top = 1.15 * Math.max(1, most, ...factors.map(Math.abs));
  return (
    <Plot
      x={[-0.7, depth + 0.7]}
      y={w < 0 ? [-top, 0.2 * top] : [0, top]}
      width={720}
      height={130}
      narrowHeight={260}
      xTicks={layerTicks(depth)}
      xLabel="layer j (0 is the input)"
      yLabel="factor of each layer"
      label="What each layer multiplies the signal by"
    >
      <Line from={[0, w < 0 ? -1 : 1]} to={[1, w < 0 ? -1 : 1]} quiet />
      <Line
        from={[0, Math.sign(w) * most]}
        to={[1, Math.sign(w) * most]}
        role="difference"
        dashed
        link={link("bound")}
      />
      {factors.map((factor, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a factor is its layer
        <Segment key={j} from={[j + 0.5, 0]} to={[j + 0.5, factor]} role="derivative" quiet />
      ))}
      {factors.map((factor, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a factor is its layer
        <Dot key={j} at={[j + 0.5, factor]} role="derivative" />
      ))}
    </Plot>
  );
}

const layerTicks = (depth: number) => {
  const every = depth <= 12 ? 1 : depth <= 20 ? 2 : 5;
  return Array.from({ length: Math.floor(depth / every) + 1 }, (_, i) => ({
    value: i * every,
    label: String(i * every),
    spare: i % 2 === 1,
  }));
};
