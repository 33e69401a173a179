import { formatNumber, superscript } from "../../params/index.ts";
import { Handle, Plot, type Point, Polyline, Scatter, type Tick } from "../../plot/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import type { Model } from "./model.ts";
import widget from "./widget.ts";
import { nameOf } from "./words.ts";

const { max: most } = widget.params.order;
const SHOWN = [2e-9, 3e7] as const;
const ticks: readonly Tick[] = [-8, -4, 0, 4].map((power) => ({
  value: 10 ** power,
  label: power === 0 ? "1" : `10${superscript(power)}`,
  spare: false,
}));

/** The error of every order at the place x, on a logarithmic axis: a straight descent inside the radius, a straight climb beyond it. */
export function Errors({
  model: { errors },
  values: { order },
  set,
  hold,
  link,
}: FigureProps<typeof widget.params, Model>) {
  const [floor, ceiling] = SHOWN;
  const inSight = (error: number | null): error is number =>
    error !== null && error >= floor && error <= ceiling;
  const points = errors.map((error, k): Point => [k, inSight(error) ? error : Number.NaN]);
  const height = (k: number) => Math.min(ceiling, Math.max(floor, errors[k] ?? floor));
  return (
    <Plot
      x={[-0.6, most + 0.6]}
      y={SHOWN}
      yScale="log"
      yTicks={ticks}
      height={210}
      narrowHeight={330}
      xLabel="order"
      yLabel="error at x"
      label="The error at x of every order, on a logarithmic axis"
    >
      <Polyline points={points} role="loss" quiet />
      <Scatter points={points} role="loss" link={link("errors")} />
      <Handle
        at={[order, height(order)]}
        label="Order"
        role="derivative"
        value={{ now: order, min: 0, max: most }}
        valueText={`${nameOf(order)}, error ${formatNumber(errors[order] ?? Number.NaN)}`}
        constrain={([wanted]) => {
          const k = Math.round(Math.min(most, Math.max(0, wanted)));
          return [k, height(k)];
        }}
        link={link("order")}
        onMove={([to], { phase }) => {
          hold(phase !== "end");
          set({ order: to });
        }}
      />
    </Plot>
  );
}
