import type { Differentiable } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import type { CurveFunction, FieldFunction, Interval, Point3 } from "../../plot/index.ts";
import { heights } from "./heights.ts";
import { type SlopeAt, slopeAt } from "./slopeAt.ts";
import widget from "./widget.ts";

export type SlicerValues = Values<typeof widget.params>;

/** The input that moves along a slice; the other one is frozen. */
export type Along = SlicerValues["along"];

/** What depends on the function alone, so that nothing but the slice moves while one drags. */
export interface Surface {
  readonly f: Differentiable;
  readonly of: FieldFunction;
  /** The heights that are shown. */
  readonly z: Interval;
}

/** What of x₁ and of x₂ is shown. */
export const shown: Interval = [widget.params.x1.min, widget.params.x1.max];

export interface Model {
  readonly surface: Surface;
  readonly along: Along;
  readonly moving: number;
  readonly frozen: number;
  /** f of the moving input, the other one frozen. */
  readonly slice: CurveFunction;
  /** The point on the surface; null where f has no finite value. */
  readonly point: Point3 | null;
  readonly partials: readonly [SlopeAt, SlopeAt];
  /** The one that belongs to the slice. */
  readonly partial: SlopeAt;
  /** The row of both partial derivatives; null where one is missing. */
  readonly gradient: readonly [number, number] | null;
}

/** How many functions are kept: one for each figure on a page that shows several, and then some. */
const KEPT = 12;

/** What `make` gives for a key, kept, so that surfaces and curves keep their identity as long as they are the same. */
function remembered<Made>(make: (key: string) => Made): (key: string) => Made {
  const kept = new Map<string, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return made;
  };
}

const surfaceOf = remembered((text): Surface => {
  const f = toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]);
  const of: FieldFunction = (xs, ys) => ({ value: f(xs, ys).data });
  return { f, of, z: heights(of, shown) };
});

const sliceOf = remembered((key): CurveFunction => {
  const [along, frozen, ...text] = key.split(" ");
  const { of } = surfaceOf(text.join(" "));
  return (xs) => {
    const others = new Float64Array(xs.length).fill(Number(frozen));
    return along === "x1" ? of(xs, others) : of(others, xs);
  };
});

export function model({ f: text, x1, x2, along }: SlicerValues): Model {
  const surface = surfaceOf(text);
  const partials = [slopeAt(surface.f, [x1, x2], 0), slopeAt(surface.f, [x1, x2], 1)] as const;
  const [first, second] = [partials[0].slope, partials[1].slope];
  const { value } = partials[0];
  const [moving, frozen] = along === "x1" ? [x1, x2] : [x2, x1];
  return {
    surface,
    along,
    moving,
    frozen,
    slice: sliceOf(`${along} ${frozen} ${text}`),
    point: value === null ? null : [x1, x2, value],
    partials,
    partial: partials[along === "x1" ? 0 : 1],
    gradient: first === null || second === null ? null : [first, second],
  };
}

export function quantities({ partials, partial, gradient }: Model) {
  const [first, second] = partials;
  return {
    value: first.value,
    partial: partial.slope,
    partial1: first.slope,
    partial2: second.slope,
    gradient,
  };
}

const NAMES = { x1: "x₁", x2: "x₂" } as const;

export function describe({ along, moving, frozen, partial, partials }: Model): string {
  const [name, other] = along === "x1" ? [NAMES.x1, NAMES.x2] : [NAMES.x2, NAMES.x1];
  const held = `With ${other} frozen at ${formatNumber(frozen)}`;
  const at = `at ${name} = ${formatNumber(moving)}`;
  if (partial.value === null)
    return `${held}, f has no finite value ${at}: there is nothing to differentiate.`;
  if (partial.slope === null) return `${held}, the slice has no slope ${at}: ${reason(partial)}.`;
  const second = partials[along === "x1" ? 1 : 0].slope;
  const rest =
    second === null
      ? `in the other direction, ∂f/∂${other}, there is none`
      : `the other slice, along ${other}, has slope ${formatNumber(second)}`;
  return `${held}, f is a curve over ${name} alone; ${at} its slope is ${formatNumber(partial.slope)}, and that is ∂f/∂${name}. Through the same point ${rest}.`;
}

/** Why a slice has no slope, as the end of a sentence. */
function reason({ lack, left, right }: SlopeAt): string {
  if (lack === "corner" && left !== null && right !== null)
    return `it has a corner, with slope ${formatNumber(left)} to the left and ${formatNumber(right)} to the right`;
  if (lack === "edge") return "f has values on one side of it only, and a derivative asks both";
  return "it grows steeper without bound";
}
