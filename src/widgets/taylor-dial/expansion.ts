import type { CurveFunction } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import { functionOf } from "../../widget/graph/formula.ts";
import { type GraphWindow, graphWindow } from "../../widget/graph/graphWindow.ts";
import { seriesAt } from "../../widget/graph/seriesAt.ts";
import { remembered } from "../../widget/remembered.ts";

/** Parts of the x axis, the widest first; steep functions get a narrower one, on which they can be told from their polynomials. */
const SHOWN = [
  [-7, 7],
  [-4, 4],
  [-2.5, 2.5],
] as const;
/** Heights spread over more than this are called steep. */
const STEEP = 12;
/** Room above and below the graph, in its heights, for polynomials that leave it. */
const ROOM = 0.5;

/** A function, its curve and the part of both axes that is shown: what stays while centre, order and place move. */
export const graphOf = remembered((text) => {
  const f = functionOf(text);
  const curve = valuesOf(f);
  const windows = SHOWN.map((x) => graphWindow(curve, x));
  const fitting = windows.find(({ y: [low, high] }) => high - low <= STEEP) ?? windows.at(-1)!;
  return { f, curve, window: roomy(fitting) };
});

function roomy({ x, y: [low, high] }: GraphWindow): GraphWindow {
  const room = ROOM * (high - low);
  return { x, y: [low - room, high + room] };
}

/** The coefficients that a function has about a centre, up to an order; found once for these, while the place x moves. Key: "3 0.5 sin(x)". */
export const coefficientsOf = remembered((key) => {
  const [order, rest] = split(key);
  const [x0, text] = split(rest);
  return seriesAt(graphOf(text).f, x0, order);
});

/** Tₙ as a curve, with the same key. */
export const polynomialOf = remembered((key): CurveFunction => {
  const coefficients = coefficientsOf(key);
  const [x0] = split(split(key)[1]);
  return (xs) => ({ value: xs.map((x) => sumAt(coefficients, x - x0)) });
});

/** c₀ + c₁h + c₂h² + …, by Horner's rule. */
export const sumAt = (coefficients: readonly number[], h: number) =>
  coefficients.reduceRight((sum, coefficient) => sum * h + coefficient, 0);

function split(key: string): [number, string] {
  const at = key.indexOf(" ");
  return [Number(key.slice(0, at)), key.slice(at + 1)];
}
