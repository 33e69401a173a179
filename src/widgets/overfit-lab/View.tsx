import "./style.css";
import { tex } from "../../params/index.ts";
import {
  Handle,
  Label,
  Line,
  Plot,
  type Point,
  Polyline,
  Residuals,
  Scatter,
  Trail,
} from "../../plot/index.ts";
import { IntegerControl, OptionalControl, SeedControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { Coefficients } from "./Coefficients.tsx";
import { describe, type Fit, type Model, model, orders, polynomial, quantities, truth } from "./model.ts";
import { OwnPoints } from "./OwnPoints.tsx";
import type widget from "./widget.ts";
import { heights } from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

const grid = Array.from({ length: 241 }, (_, k) => k / 240);
const wave = grid.map((x): Point => [x, truth(x)]);

function Curve({ model: { drawn, fit }, values, set, hold, link }: Props) {
  const train = [...drawn, ...values.points];
  return (
    <Plot
      x={[-0.03, 1.03]}
      y={heights}
      width={440}
      height={400}
      xLabel={tex`x`}
      yLabel={tex`y`}
      label="The data, the curve under the noise, and the polynomial fitted to the data"
    >
      <Polyline points={wave} role="data" dashed quiet />
      <Label at={[0.75, truth(0.75)]} anchor="s" text={tex`\sin 2\pi x`} role="data" quiet />
      {fit && (
        <Residuals
          points={train}
          predicted={train.map(([x]) => polynomial(fit.theta, x))}
          link={link("train")}
        />
      )}
      {fit && (
        <Polyline points={grid.map((x): Point => [x, polynomial(fit.theta, x)])} link={link("order")} />
      )}
      <Scatter points={drawn} link={link("train")} />
      <OwnPoints points={values.points} set={(points) => set({ points })} hold={hold} />
    </Plot>
  );
}

/** Where the two errors lie furthest apart within the chart: there is room for their names. */
const widestGap = (fits: readonly (Fit | null)[]) =>
  fits
    .filter((fit) => fit !== null)
    .filter(({ order, test }) => order > 1 && test < top)
    .sort((a, b) => Math.abs(b.test - b.train) - Math.abs(a.test - a.train))[0];

/** Errors above this are off the chart. */
const top = 1.4;
const errorsOf = (fits: readonly (Fit | null)[], which: "train" | "test") =>
  fits.map((fit, order): Point => [order, fit ? Math.min(fit[which], 10) : Number.NaN]);

function Errors({ model: { fits, fit }, values: { order }, set, hold, link }: Props) {
  const train = errorsOf(fits, "train");
  const test = errorsOf(fits, "test");
  const named = widestGap(fits);
  return (
    <Plot
      x={[-0.4, 9.4]}
      y={[0, top]}
      width={440}
      height={400}
      xLabel="order"
      yLabel="root-mean-square error"
      label="Training and test error against the order of the polynomial"
    >
      <Line from={[order, 0]} to={[order, top]} role="input" dashed quiet link={link("order")} />
      <Trail points={test.filter(([, y]) => Number.isFinite(y))} role="loss" link={link("test")} />
      <Trail points={train.filter(([, y]) => Number.isFinite(y))} role="data" dashed link={link("train")} />
      {named && (
        <Label
          at={[named.order, Math.min(named.test, top)]}
          anchor={named.test > named.train ? "nw" : "sw"}
          text="test"
          role="loss"
          link={link("test")}
        />
      )}
      {named && (
        <Label
          at={[named.order, named.train]}
          anchor={named.test > named.train ? "sw" : "nw"}
          text="training"
          role="data"
          link={link("train")}
        />
      )}
      <Handle
        at={[order, fit ? Math.min(fit.test, top) : 0]}
        label="Order of the polynomial"
        value={{ now: order, min: 0, max: 9 }}
        valueText={`order ${order}`}
        link={link("order")}
        invitation="drag the order"
        constrain={([x]) => {
          const to = Math.min(9, Math.max(0, Math.round(x)));
          return [to, Math.min(fits[to]?.test ?? 0, top)];
        }}
        onMove={([x], { phase }) => {
          hold(phase !== "end");
          set({ order: Math.round(x) });
        }}
      />
    </Plot>
  );
}

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table: ({ fits }) => ({
    columns: ["order", "training error", "test error", ...orders.map((power) => `theta_${power}`)],
    rows: fits.map((fit, order) => [
      order,
      fit?.train ?? null,
      fit?.test ?? null,
      ...orders.map((power) => fit?.theta[power] ?? null),
    ]),
  }),
  Figure: (props) => (
    <>
      <div className="overfit-lab">
        <Curve {...props} />
        <Errors {...props} />
      </div>
      <Panel>
        <IntegerControl param="order" />
        <OptionalControl param="lambda" />
        <IntegerControl param="n" />
        <SeedControl param="seed" />
        <div className="control own">
          <button type="button" onClick={() => props.set({ points: [...props.values.points, [0.5, 0]] })}>
            Add a point
          </button>
          {props.values.points.length > 0 && (
            <button type="button" onClick={() => props.set({ points: [] })}>
              Remove own points
            </button>
          )}
        </div>
      </Panel>
      <div className="readouts">
        <Readout name="train" label="Training error" />
        <Readout name="test" label="Test error" role="loss" />
        <Readout name="largest" label="Largest coefficient" symbol={tex`\max|\theta|`} />
      </div>
      <Coefficients fit={props.model.fit} link={props.link("theta")} />
    </>
  ),
});
