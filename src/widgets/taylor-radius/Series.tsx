import { formatNumber, tex } from "../../params/index.ts";
import {
  Curve,
  Dot,
  Handle,
  Label,
  Plot,
  type Point,
  Scatter,
  Segment,
  toThousandth,
  useSide,
} from "../../plot/index.ts";
import { Formula } from "../../ui/index.ts";
import { onGraph } from "../../widget/graph/onGraph.ts";
import type { FigureProps } from "../../widget/index.ts";
import { Fan } from "./Fan.tsx";
import type { Model } from "./model.ts";
import widget from "./widget.ts";
import { nameOf } from "./words.ts";

type Props = FigureProps<typeof widget.params, Model>;

/** The function, its sums up to Tₙ, the interval in which they converge, and the place at which they are compared. */
export function Series(props: Props) {
  const { model: now, values, link } = props;
  const { curve, window, coefficients, polynomial, value, approximation, sums } = now;
  const { x, x0, order } = values;
  const inSight = ([, y]: Point) => y >= window.y[0] && y <= window.y[1];
  const clamped = (y: number) => Math.min(window.y[1], Math.max(window.y[0], y));
  return (
    <Plot
      x={window.x}
      y={window.y}
      height={330}
      narrowHeight={520}
      xLabel={tex`x`}
      label="A function, the sums of its Taylor series, and the interval in which the series converges"
    >
      <Interval {...props} />
      <Fan of={coefficients} x0={x0} order={order} />
      <Curve of={curve} link={link("value")} />
      {polynomial && <Curve of={polynomial} role="derivative" link={link("approximation")} />}
      {value !== null && approximation !== null && (
        <Segment
          from={[x, clamped(value)]}
          to={[x, clamped(approximation)]}
          role="loss"
          link={link("error")}
        />
      )}
      <Scatter
        points={sums.slice(0, order).flatMap((sum): Point[] => (inSight([x, sum]) ? [[x, sum]] : []))}
        role="derivative"
      />
      {approximation !== null && inSight([x, approximation]) && (
        <Dot at={[x, approximation]} role="derivative" link={link("approximation")} />
      )}
      {polynomial && <Names {...props} />}
      <Handles {...props} />
    </Plot>
  );
}

/** The interval of convergence, as a band along the foot of the picture, with its rims upright. */
function Interval({ model: { window, radius, coefficients, polynomial }, values: { x0 }, link }: Props) {
  if (!polynomial) return null;
  const [low, high] = window.y;
  const level = low + 0.05 * (high - low);
  const [from, to] = window.x;
  const rims = radius === null ? [] : [x0 - radius, x0 + radius].filter((rim) => rim > from && rim < to);
  const [left, right] =
    radius === null ? [from, to] : [Math.max(from, x0 - radius), Math.min(to, x0 + radius)];
  return (
    <>
      {rims.map((rim) => (
        <Segment
          key={rim}
          from={[rim, low]}
          to={[rim, high]}
          role="data"
          dashed
          quiet
          link={link("radius")}
        />
      ))}
      <Segment from={[left, level]} to={[right, level]} role="data" link={link("radius")} />
      <Label
        at={[(left + right) / 2, level]}
        anchor="n"
        text={
          radius === null ? (
            `converges everywhere${vanish(coefficients) ? ", to 0" : ""}`
          ) : (
            <>
              <Formula of={tex`R`} /> = {formatNumber(radius)}
            </>
          )
        }
        role="data"
        link={link("radius")}
      />
    </>
  );
}

const vanish = (coefficients: readonly number[]) => coefficients.every((each) => each === 0);

/** Names of the points, and of Tₙ beside the place in sight where it is furthest from f. */
function Names({
  model: { curve, window, polynomial, centre, value, coefficients },
  values: { order, x, x0 },
  link,
}: Props) {
  const {
    x: [from, to],
    y: [low, high],
  } = window;
  const xs = Float64Array.from({ length: 59 }, (_, i) => from + ((to - from) * (i + 1)) / 60);
  const [heights, sums] = [curve(xs).value, polynomial!(xs).value];
  let best = -1;
  xs.forEach((_, i) => {
    const share = (sums[i]! - low) / (high - low);
    const gap = Math.abs(sums[i]! - heights[i]!);
    const most = best < 0 ? 0 : Math.abs(sums[best]! - heights[best]!);
    if (share > 0.12 && share < 0.94 && gap >= most && xs[i]! > x0) best = i;
  });
  return (
    <>
      {best >= 0 && (
        <Label
          at={[xs[best]!, sums[best]!]}
          // Below a sum of zeros stand the words about the interval.
          anchor={sums[best]! > heights[best]! || vanish(coefficients) ? "nw" : "sw"}
          text={
            <span className="katex">
              <span className="mathnormal">T</span>
              <sub>{order}</sub>
            </span>
          }
          role="derivative"
          link={link("approximation")}
        />
      )}
      {centre !== null && (
        <Label at={[x0, centre]} anchor="nw" text={tex`x_0`} role="input" link={link("x0")} />
      )}
      {value !== null && <Label at={[x, value]} anchor="ne" text={tex`x`} role="input" link={link("x")} />}
    </>
  );
}

const INVITATION = "drag x";

/** The function, its sums, the upright line of the error, and where the names of x and of the centre stand. */
function linesIn(
  { curve, polynomial, window, coefficients, centre, approximation }: Model,
  { x0 }: Props["values"],
  [x, y]: Point,
): Point[][] {
  const [[from, to], [low, high]] = [window.x, window.y];
  const xs = Float64Array.from({ length: 61 }, (_, i) => from + ((to - from) * i) / 60);
  const along = (heights: ArrayLike<number>) => Array.from(xs, (at, i): Point => [at, heights[i]!]);
  const name = (at: Point, dx: number): Point[] => [
    at,
    [at[0] + dx * 0.03 * (to - from), at[1] + 0.07 * (high - low)],
  ];
  const tangent = along(xs.map((at) => (coefficients[0] ?? 0) + (coefficients[1] ?? 0) * (at - x0)));
  return [
    along(curve(xs).value),
    ...(polynomial ? [along(polynomial(xs).value), tangent] : []),
    [
      [x, y],
      [x, approximation ?? y],
    ],
    name([x, y], 1),
    name([x0, centre ?? 0], -1),
  ];
}

function Handles({ model: now, values, set, hold, link }: Props) {
  const { order, x, x0 } = values;
  const { curve, window, centre, value, error } = now;
  const ends = (name: "x" | "x0") => {
    const { min, max } = widget.params[name];
    return [Math.max(min, window.x[0]), Math.min(max, window.x[1])] as const;
  };
  const clamped = (y: number | null) =>
    y === null || Number.isNaN(y) ? 0 : Math.min(window.y[1], Math.max(window.y[0], y));
  const at: Point = [x, clamped(value)];
  const side = useSide(at, INVITATION, linesIn(now, values, at));
  return (
    <>
      {centre !== null && (
        <Handle
          at={[x0, clamped(centre)]}
          label="Centre, on the curve"
          valueText={`x₀ = ${formatNumber(x0)}`}
          constrain={onGraph(curve, window, ends("x0"))}
          link={link("x0")}
          onMove={([to], { phase }) => {
            hold(phase !== "end");
            set({ x0: to });
          }}
        />
      )}
      {x >= window.x[0] && (
        <Handle
          at={at}
          label="Place at which function and sums are compared"
          valueText={`x = ${formatNumber(x)}, ${error === null ? "no error to be had" : `error of ${nameOf(order)} ${formatNumber(error)}`}`}
          constrain={([wanted]) => {
            const to = toThousandth(wanted, ends("x"));
            return [to, clamped(curve(Float64Array.of(to)).value[0]!)];
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
