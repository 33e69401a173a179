import { formatNumber, tex } from "../../params/index.ts";
import {
  Curve,
  Dot,
  Handle,
  Label,
  Plot,
  type Point,
  Segment,
  toThousandth,
  useSide,
} from "../../plot/index.ts";
import { Choice, ExpressionControl, IntegerControl, NumberControl } from "../../ui/index.ts";
import { ApproximationReadouts } from "../../widget/ApproximationReadouts.tsx";
import { onGraph } from "../../widget/graph/onGraph.ts";
import { defineView, type FigureProps, Panel } from "../../widget/index.ts";
import { graphOf } from "./expansion.ts";
import { describe, type Model, model, nameOf, quantities } from "./model.ts";
import { Names } from "./Names.tsx";
import { offered } from "./offered.ts";
import { Remainder } from "./Remainder.tsx";
import { Rungs } from "./Rungs.tsx";
import "./style.css";
import widget from "./widget.ts";

type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities,
  table: ({ rungs }) => ({
    columns: ["k", "derivative at x0", "coefficient", "term at x", "sum so far"],
    rows: rungs.map(({ k, derivative, coefficient, term, sum }) => [k, derivative, coefficient, term, sum]),
  }),
  code: ({ f, x0 }) => [{ name: "f", formula: f, at: { x: x0 } }],
  Figure(props) {
    const { model: now, values, set, link } = props;
    const { curve, window, polynomial } = now;
    return (
      <>
        <Plot
          x={window.x}
          y={window.y}
          narrowHeight={560}
          xLabel={tex`x`}
          label="A curve, its Taylor polynomial about a centre, and the region between them"
        >
          {polynomial && <Remainder of={curve} by={polynomial} link={link("error")} />}
          <Curve of={curve} link={link("value")} />
          {polynomial && <Curve of={polynomial} role="derivative" link={link("approximation")} />}
          <Places {...props} />
          <Names {...props} />
          <Handles {...props} />
        </Plot>
        <Panel>
          <Choice of={offered} value={values.f} onChange={(f) => set({ f, ...moved(f, values) })} />
          <ExpressionControl param="f" />
          <IntegerControl param="order" />
          <NumberControl param="x0" />
          <NumberControl param="x" />
        </Panel>
        <ApproximationReadouts />
        <Rungs rungs={now.rungs} x0={values.x0} link={link} />
      </>
    );
  },
});

/** Centre and place for another function: where they were, as far as that one has values there and they are in sight. */
function moved(f: string, { x0, x }: { readonly x0: number; readonly x: number }) {
  const { curve, window } = graphOf(f);
  const to = onGraph(curve, window);
  return { x0: to([x0, 0])[0], x: to([x, 0])[0] };
}

const inSight = ([x, y]: Point, { window }: Model) =>
  x >= window.x[0] && x <= window.x[1] && y >= window.y[0] && y <= window.y[1];

const clamped = (height: number, { window: { y } }: Model) => Math.min(y[1], Math.max(y[0], height));

/** Where the x axis is, or the rim that is nearest to it. */
const ground = (now: Model) => clamped(0, now);

/** Centre and place on the axis, with thin lines to the curve; the error, upright between curve and polynomial. */
function Places({ model: now, values: { x0, x }, link }: Props) {
  const { centre, value, approximation } = now;
  const level = ground(now);
  const side = (height: number | null) => ((height ?? approximation ?? 0) > level ? "s" : "n");
  /** Where the name of a place stands: on the axis, and clear of a ring that is there already. */
  const [low, high] = now.window.y;
  const air = 0.03 * (high - low);
  const beside = (height: number | null) =>
    Math.abs((height ?? level) - level) > air ? level : level + (side(height) === "n" ? air : -air);
  /** The error, where it is drawn across the axis, has the name of x beside it. */
  const crossed = value !== null && approximation !== null && value - level > 0 !== approximation - level > 0;
  return (
    <>
      {centre !== null && (
        <Segment from={[x0, centre]} to={[x0, level]} role="input" quiet link={link("x0")} />
      )}
      {value !== null && <Segment from={[x, value]} to={[x, level]} role="input" quiet link={link("x")} />}
      <Label at={[x0, beside(centre)]} anchor={side(centre)} text={tex`x_0`} role="input" link={link("x0")} />
      {Math.abs(x - x0) > 0.03 * (now.window.x[1] - now.window.x[0]) && (
        <Label
          at={[x, beside(value)]}
          anchor={crossed ? `${side(value)}e` : side(value)}
          text={tex`x`}
          role="input"
          link={link("x")}
        />
      )}
      {value !== null && approximation !== null && (
        <Segment
          from={[x, clamped(value, now)]}
          to={[x, clamped(approximation, now)]}
          role="loss"
          link={link("error")}
        />
      )}
      {approximation !== null && inSight([x, approximation], now) && (
        <Dot at={[x, approximation]} role="derivative" link={link("approximation")} />
      )}
    </>
  );
}

const INVITATION = "drag a point";

/** Curve, polynomial and the upright line at x. */
function linesIn({ curve, polynomial, window, approximation }: Model, [x, y]: Point): Point[][] {
  const xs = Float64Array.from(
    { length: 61 },
    (_, i) => window.x[0] + ((window.x[1] - window.x[0]) * i) / 60,
  );
  const drawn = [curve, ...(polynomial ? [polynomial] : [])].map((of) => {
    const heights = of(xs).value;
    return Array.from(xs, (at, i): Point => [at, heights[i]!]);
  });
  return [
    ...drawn,
    ...[0, approximation ?? y].map((end): Point[] => [
      [x, y],
      [x, end],
    ]),
  ];
}

function Handles({ model: now, values: { order, x0, x }, set, hold, link }: Props) {
  const { curve, window, centre, value, approximation, error } = now;
  const level = ground(now);
  const heightAt = (at: number) => {
    const height = curve(Float64Array.of(at)).value[0]!;
    return Number.isFinite(height) ? clamped(height, now) : level;
  };
  const { min, max } = widget.params.x;
  const ends = [Math.max(min, window.x[0]), Math.min(max, window.x[1])] as const;
  const at: Point = [x, value === null ? level : clamped(value, now)];
  const side = useSide(at, INVITATION, linesIn(now, at));
  return (
    <>
      {centre !== null && inSight([x0, centre], now) && (
        <Handle
          at={[x0, centre]}
          label="Centre, on the curve"
          valueText={`x₀ = ${formatNumber(x0)}, height ${formatNumber(centre)}`}
          constrain={onGraph(curve, window, ends)}
          link={link("x0")}
          onMove={([to], { phase }) => {
            hold(phase !== "end");
            set({ x0: to });
          }}
        />
      )}
      {x >= window.x[0] && x <= window.x[1] && (
        <Handle
          at={at}
          label="Place at which function and polynomial are compared"
          valueText={`x = ${formatNumber(x)}, ${value === null ? "f has no value" : `f ${formatNumber(value)}`}, ${approximation === null ? "no polynomial" : `${nameOf(order)} ${formatNumber(approximation)}${error === null ? "" : `, error ${formatNumber(error)}`}`}`}
          constrain={([wanted]) => {
            const to = toThousandth(wanted, ends);
            return [to, heightAt(to)];
          }}
          link={link("x")}
          invitation={INVITATION}
          side={side}
          onMove={([to], { phase }) => {
            hold(phase !== "end");
            set({ x: to });
          }}
        />
      )}
    </>
  );
}
