import type { Differentiable } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import { bestStep, type Differences, differencesAt, type Maybe, steps } from "./differences.ts";
import { type Laws, lawsAt } from "./laws.ts";
import type widget from "./widget.ts";

export type SmallHValues = Values<typeof widget.params>;

/** A step and an error, where they stand on the axes. */
type Place = readonly [h: number, error: number];

/** What depends on the function and the place only, not on the step. */
export interface Landscape {
  readonly f: Differentiable;
  readonly derivative: Maybe;
  readonly bestForward: Maybe;
  readonly bestCentral: Maybe;
  readonly laws: Laws;
  /** The errors at every step that is drawn. */
  readonly forward: readonly Place[];
  readonly central: readonly Place[];
  /** Powers of ten between which all errors but 0 lie. */
  readonly lowest: number;
  readonly highest: number;
  /** Where errors of exactly 0 stand, for which a logarithmic axis has no place: below all others. */
  readonly zero: number;
}

export interface Model extends Differences {
  readonly landscape: Landscape;
}

const known = new Map<string, Landscape>();
/** One for each figure on a page that shows several. */
const MOST_KNOWN = 8;

/** The errors of f at x at every step; kept, as only h changes while one drags. */
function landscapeOf(text: string, x: number): Landscape {
  const key = `${x} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const landscape = survey(toFunction(parse(text, { variables: ["x"] }), ["x"]), x);
  known.set(key, landscape);
  return landscape;
}

function survey(f: Differentiable, x: number): Landscape {
  const { slope } = valueAndSlope(f, x);
  const all = differencesAt(f, x, steps);
  const forward = all.map(({ forwardError }) => forwardError);
  const central = all.map(({ centralError }) => centralError);
  const sizes = [...forward, ...central].filter((error): error is number => error !== null && error > 0);
  const [lowest, highest] = sizes.length > 0 ? decades(sizes) : [-12, 1];
  const zero = 10 ** (lowest - 1);
  const places = (errors: readonly Maybe[]) =>
    errors.flatMap((error, i): Place[] => (error === null ? [] : [[steps[i]!, Math.max(error, zero)]]));
  return {
    f,
    derivative: Number.isFinite(slope) ? slope : null,
    bestForward: bestStep(forward),
    bestCentral: bestStep(central),
    laws: lawsAt(f, x, steps[0]!),
    forward: places(forward),
    central: places(central),
    lowest,
    highest,
    zero,
  };
}

/** The powers of ten around these sizes; far inside the range of float64, so that an axis can reach beyond them. */
function decades(sizes: readonly number[]): readonly [number, number] {
  const power = (size: number) => Math.min(300, Math.max(-300, Math.log10(size)));
  return [Math.floor(power(Math.min(...sizes))), Math.ceil(power(Math.max(...sizes)))];
}

export function model({ f, x, h }: SmallHValues): Model {
  const landscape = landscapeOf(f, x);
  return { landscape, ...differencesAt(landscape.f, x, [h])[0]! };
}

export function quantities({ landscape, forward, central, forwardError, centralError }: Model) {
  const { derivative, bestForward, bestCentral } = landscape;
  return { forward, central, derivative, forwardError, centralError, bestForward, bestCentral };
}

/** Where a step stands on the V of an error: on its right arm, at its foot, on its left arm. */
type Stage = "mostly truncation" | "near its best" | "mostly rounding";

/** A step this many times the best one is no longer near it: half a decade. */
const NEAR = Math.sqrt(10);

function stageOf(h: number, best: number): Stage {
  if (h > best * NEAR) return "mostly truncation";
  return h < best / NEAR ? "mostly rounding" : "near its best";
}

const TOGETHER: Record<Stage, string> = {
  "mostly truncation": "Both errors are mostly truncation: a shorter step helps.",
  "near its best": "Both are near their best.",
  "mostly rounding": "Both errors are mostly rounding: a shorter step makes them worse.",
};

const offBy = (error: number) =>
  error === 0 ? "exact" : `off by ${formatNumber(error, { significant: 2 })}`;

export function describe(model: Model, { x }: SmallHValues): string {
  const { h, forwardError, centralError, landscape } = model;
  const { derivative } = landscape;
  const place = `At x = ${formatNumber(x)}`;
  if (derivative === null) return `${place} there is no derivative to compare with: choose another x.`;
  const step = `With h = ${formatNumber(h)}`;
  if (forwardError === null || centralError === null) {
    const side = forwardError === null ? `x + h = ${formatNumber(x + h)}` : `x − h = ${formatNumber(x - h)}`;
    return `${step} a difference needs f at ${side}, where it has no value. Autodiff needs no second point and gives ${formatNumber(derivative)}.`;
  }
  if (forwardError + centralError === 0)
    return `${step} both differences are exact: they equal autodiff’s ${formatNumber(derivative)}.`;
  const found = `${step} the forward difference is ${offBy(forwardError)}, the central one ${offBy(centralError)}`;
  return `${found}, measured against autodiff’s ${formatNumber(derivative)}. ${verdict(model, x)}`.trim();
}

function verdict({ h, landscape }: Model, x: number): string {
  const { bestForward, bestCentral } = landscape;
  if (x + h === x) return "In float64, x + h is rounded to x: the rise is 0.";
  if (bestForward === null || bestCentral === null) return "";
  const forward = stageOf(h, bestForward);
  const central = stageOf(h, bestCentral);
  if (forward === central) return TOGETHER[forward];
  return `The forward error is ${forward}, the central one ${central}.`;
}
