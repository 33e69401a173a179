import { parse, variablesOf } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { CurveFunction, Interval, Point } from "../../plot/index.ts";
import { slopesOf, valuesOf } from "../../widget/curve.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { graphWindow } from "../../widget/graph/graphWindow.ts";
import { reason } from "../../widget/graph/reason.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";

export type TracerValues = Values<typeof widget.params>;

/** A function with its derivative, and the part of both that is shown. */
export interface Graphs {
  readonly values: CurveFunction;
  readonly slopes: CurveFunction;
  readonly x: Interval;
  /** Heights of f above and of f′ below; equally long, so that a length means the same in both. */
  readonly above: Interval;
  readonly below: Interval;
}

export interface Model {
  readonly graphs: Graphs;
  /** Whether the formula has the exponent n in it. */
  readonly usesN: boolean;
  readonly at: DerivativeAt;
  /** (x, f(x)) and (x, f′(x)); null where there is no such number. */
  readonly point: Point | null;
  readonly traced: Point | null;
}

/** Parts of the x axis, the widest first; steep functions get a narrower one, on which their slopes can be told apart. */
const SHOWN: readonly Interval[] = [
  [-4, 5],
  [-3, 4],
  [-2, 3],
  [-1.5, 2.5],
];
/** Air around the graphs, for the tangent's rise. */
const ROOM = 1.3;
/** Heights spread over more than this are called steep. */
const STEEP = 20;

const graphsOf = remembered((key) => {
  const [n, text] = [Number(key[0]), key.slice(1)];
  const f = functionOf(text, { n });
  const values = valuesOf(f);
  const slopes = slopesOf(f);
  const windows = SHOWN.map((x) => graphWindow(values, x));
  const { x, y } = windows.find(({ y: [low, high] }) => high - low <= STEEP) ?? windows.at(-1)!;
  const below = withZero(graphWindow(slopes, x).y);
  const height = Math.max(y[1] - y[0], below[1] - below[0]);
  const usesN = variablesOf(parse(text, { variables: ["x", "n"] })).includes("n");
  return {
    f,
    usesN,
    graphs: { values, slopes, x, above: stretched(y, ROOM * height), below: stretched(below, ROOM * height) },
  };
});

/** Slopes are read from zero. */
const withZero = ([low, high]: Interval): Interval => [
  Math.min(low, 0.1 * (low - high)),
  Math.max(high, 0.1 * (high - low)),
];

function stretched([low, high]: Interval, height: number): Interval {
  const middle = (low + high) / 2;
  return [middle - height / 2, middle + height / 2];
}

export function model({ f: text, n, x }: TracerValues): Model {
  const { f, usesN, graphs } = graphsOf(`${n}${text}`);
  const at = derivativeAt(f, x);
  return {
    graphs,
    usesN,
    at,
    point: at.value === null ? null : [x, at.value],
    traced: at.slope === null ? null : [x, at.slope],
  };
}

export function describe({ at }: Model, { x }: TracerValues): string {
  const here = `At x = ${formatNumber(x)}`;
  if (at.value === null) return `${here} f has no finite value: there is no point, no slope and no trace.`;
  if (at.slope === null) return `${here} there is no derivative: ${reason(at)}. The trace has a gap there.`;
  const slope = formatNumber(at.slope);
  if (slope === "0")
    return `${here} the curve is level: its slope is 0, and there the trace below meets its axis.`;
  return `${here} the curve ${at.slope > 0 ? "climbs" : "falls"} with slope ${slope}, and that is the height of the trace below.`;
}
