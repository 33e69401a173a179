import type { Differentiable } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { FieldFunction, Interval, Point } from "../../plot/index.ts";
import { type Component, type Row, type RowAt, rowAt, rowReason } from "../../widget/graph/rowAt.ts";
import { drawnGradient, levelsOf, typicalSize } from "../../widget/graph/survey.ts";
import { remembered } from "../../widget/remembered.ts";
import widget from "./widget.ts";

export type RowStackerValues = Values<typeof widget.params>;

/** What depends on one function alone, so that its map stands still while the point moves. */
interface Landscape {
  readonly f: Component & Differentiable;
  readonly of: FieldFunction;
  readonly levels: readonly number[];
  readonly typical: number;
}

/** One output: its map, its value and gradient at the point, and the gradient's arrow in units of the map. */
export interface Output extends RowAt {
  readonly landscape: Landscape;
  readonly arrow: Point | null;
}

export interface Model {
  readonly at: Point;
  readonly outputs: readonly [Output, Output];
  /** The rows of both outputs; null where one has none. */
  readonly jacobian: readonly [Row, Row] | null;
}

const { min, max } = widget.params.x1;
export const reach: Interval = [min, max];
/** Room around every place of the point. */
export const shown: Interval = [min - 0.5, max + 0.5];
/** Contours are as dense as the middle of the map asks: near the rim, polynomials run away. */
const MIDDLE: Interval = [-1.8, 1.8];
/** How long an arrow is drawn at most, in units of the map. */
const LONGEST = 1.9;
/** What stays free between an arrow's head and the rim. */
const RIM = 0.08;

const landscapeOf = remembered((text): Landscape => {
  const f = toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]);
  const of: FieldFunction = (xs, ys) => ({ value: f(xs, ys).data });
  return { f, of, levels: levelsOf(of, MIDDLE, MIDDLE, [shown, shown]), typical: typicalSize(f, shown) };
});

function outputAt(text: string, at: Point): Output {
  const landscape = landscapeOf(text);
  const found = rowAt(landscape.f, at);
  const { row } = found;
  const arrow = row && drawnGradient(row, landscape.typical, LONGEST);
  return { ...found, landscape, arrow: arrow && inSight(arrow, at) };
}

/** An arrow in its direction, shortened where it would leave the map. */
function inSight(arrow: Point, at: Point): Point {
  const shares = arrow.map((part, i) => (shown[1] - RIM - Math.sign(part) * at[i]!) / Math.abs(part));
  const share = Math.min(1, ...shares.filter(Number.isFinite));
  return [arrow[0] * share, arrow[1] * share];
}

export function model({ f1, f2, x1, x2 }: RowStackerValues): Model {
  const at: Point = [x1, x2];
  const outputs = [outputAt(f1, at), outputAt(f2, at)] as const;
  const [{ row: first }, { row: second }] = outputs;
  return { at, outputs, jacobian: first && second && [first, second] };
}

export function quantities({ outputs: [first, second], jacobian }: Model) {
  return { value1: first.value, value2: second.value, row1: first.row, row2: second.row, jacobian };
}

const NAMES = ["f₁", "f₂"];
const write = (row: Row) => `[${row.map((entry) => formatNumber(entry)).join(", ")}]`;

/** What is seen now, in a sentence or two. */
export function describe({ at, outputs, jacobian }: Model, { row }: RowStackerValues): string {
  const place = `At (${formatNumber(at[0])}, ${formatNumber(at[1])})`;
  const lacking = outputs.findIndex((output) => output.row === null);
  if (row === "both") {
    if (lacking >= 0)
      return `${place} ${complaint(outputs, lacking)}, so this row of the Jacobian is missing.`;
    const [first, second] = jacobian!.map(write);
    return `${place} f₁ has the gradient ${first} and f₂ has ${second}. One below the other they are the Jacobian, 2×2.`;
  }
  const i = row === "first" ? 0 : 1;
  const found = outputs[i]!.row;
  if (!found) return `${place} ${complaint(outputs, i)}: row ${i + 1} of the Jacobian is missing.`;
  const about = `Row ${i + 1} of the Jacobian, ${write(found)}, is the gradient of ${NAMES[i]} ${place.toLowerCase()}`;
  const flat = found.every((entry) => entry === 0);
  return flat
    ? `${about}: to first order ${NAMES[i]} is level there.`
    : `${about}: at right angles to the contour of ${NAMES[i]}, whatever ${NAMES[1 - i]} does.`;
}

function complaint(outputs: Model["outputs"], i: number): string {
  const output = outputs[i]!;
  return `${NAMES[i]} ${output.value === null ? "has no finite value" : rowReason(output)}`;
}
