import type { Differentiable } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { CurveFunction, FieldFunction, Interval, Point } from "../../plot/index.ts";
import { typicalSize } from "../../widget/graph/survey.ts";
import { remembered } from "../../widget/remembered.ts";
import { along, type GradientAt, gradientAt, NEAR, slopesTowards, unit } from "./gradientAt.ts";
import widget from "./widget.ts";

export type CompassValues = Omit<Values<typeof widget.params>, "parts">;

/** What depends on the function alone, so that it stands still while one drags. */
interface Landscape {
  readonly f: Differentiable;
  readonly of: FieldFunction;
  /** How long gradients are, by their median: against this an arrow's length is measured. */
  readonly typical: number;
}

export interface Model extends GradientAt {
  readonly landscape: Landscape;
  readonly at: Point;
  /** The unit vector that is turned. */
  readonly u: Point;
  /** The slope towards u, the row times u; null where there is no gradient. */
  readonly slope: number | null;
  /** The gradient's length: the slope in its own direction. */
  readonly steepest: number | null;
  /** That direction in degrees; null where the gradient is 0 too. */
  readonly steepestAngle: number | null;
  /** The slope towards every angle in degrees. */
  readonly slopes: CurveFunction;
}

/** Where the point may be, on both axes. */
export const reach: Interval = [widget.params.x1.min, widget.params.x1.max];

const landscapeOf = remembered((text): Landscape => {
  const f = toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]);
  const of: FieldFunction = (xs, ys) => ({ value: f(xs, ys).data });
  return { f, of, typical: typicalSize(f, reach) };
});

/** What is known of a point, whatever the direction. */
const placeOf = remembered((key) => {
  const [x1, x2, ...text] = key.split(" ");
  const landscape = landscapeOf(text.join(" "));
  const at: Point = [Number(x1), Number(x2)];
  const found = gradientAt(landscape.f, at);
  const row = found.row && settled(found.row, NOISE * landscape.typical);
  const away = row ? 0 : NEAR;
  const slopes: CurveFunction = (degrees) => ({
    value: slopesTowards(landscape.f, at, degrees, away).slopes,
  });
  const steepest = row && Math.hypot(...row);
  const steepestAngle = row && steepest ? turned((Math.atan2(row[1], row[0]) * 180) / Math.PI) : null;
  return { ...found, landscape, at, row, slopes, steepest, steepestAngle };
});

/** Numbers this much smaller than what they were computed from are rounding noise. */
const NOISE = 1e-12;

function settled(row: readonly [number, number], noise: number): readonly [number, number] {
  const [a, b] = row.map((entry) => (Math.abs(entry) <= noise ? 0 : entry));
  return [a!, b!];
}

/** An angle from 0 to less than 360 degrees. */
export function turned(degrees: number): number {
  const angle = ((degrees % 360) + 360) % 360;
  return angle === 360 ? 0 : angle;
}

export function model({ f, x1, x2, angle }: CompassValues): Model {
  const place = placeOf(`${x1} ${x2} ${f}`);
  const u = unit(angle);
  const { row, steepest } = place;
  const slope = row && along(row, u);
  return {
    ...place,
    u,
    slope: slope !== null && steepest !== null && Math.abs(slope) < 1e-9 * steepest ? 0 : slope,
  };
}

export function quantities({ row, slope, steepest, steepestAngle }: Model) {
  return { gradient: row, slope, steepest, steepestAngle };
}

/** Directions closer than this, in degrees, are called the same. */
const ALIGNED = 1e-6;

export function describe(
  { value, lack, slope, steepest, steepestAngle, at }: Model,
  { angle, reveal }: CompassValues,
) {
  const place = `At (${formatNumber(at[0])}, ${formatNumber(at[1])})`;
  if (value === null) return `${place} f has no finite value: there is no slope in any direction.`;
  if (lack) return `${place} f has no gradient: ${REASONS[lack]}.`;
  if (slope === null || steepest === null) return `${place} f has no gradient.`;
  if (steepestAngle === null)
    return `${place} the gradient is 0: to first order f is level in every direction, and the compass points nowhere.`;
  const towards = `Towards ${degreesText(angle)}`;
  const climb = `f ${slope > 0 ? "climbs" : "falls"} with slope ${formatNumber(slope)}`;
  if (!reveal)
    return slope === 0
      ? `${towards}, f neither climbs nor falls: the slope is 0.`
      : `${towards}, ${climb}. Turn the arrow to where f climbs fastest.`;
  const off = turned(angle - steepestAngle);
  if (Math.min(off, 360 - off) < ALIGNED)
    return `${towards}, along the gradient, f climbs fastest: the slope there, ${formatNumber(slope)}, is the gradient’s length.`;
  if (Math.abs(off - 180) < ALIGNED)
    return `${towards}, against the gradient, f falls fastest: the slope is ${formatNumber(slope)}, minus the gradient’s length.`;
  if (slope === 0)
    return `${towards}, along the contour and at right angles to the gradient, f neither climbs nor falls: the slope is 0.`;
  return `${towards}, ${climb}. It climbs fastest along the gradient, towards ${degreesText(steepestAngle)}: there the slope is ${formatNumber(steepest)}, the gradient’s length.`;
}

/** An angle in words, to a tenth of a degree. */
export function degreesText(angle: number): string {
  return `${formatNumber(Math.round(angle * 10) / 10)}°`;
}

const REASONS = {
  value: "it has no finite value",
  edge: "it has values on one side only",
  steep: "the slopes beside the point grow without bound",
  kink: "it has a kink, and no row times u gives its slopes all round",
} as const;
