import {
  at,
  compile,
  type Differentiable,
  hessian,
  type Tensor,
  valueAndGrad,
} from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { FieldFunction, Point } from "../../plot/index.ts";
import { remembered } from "../remembered.ts";
import { type Curvature, curvatureOf } from "./curvature.ts";
import { type Stationary, stationaryPoints } from "./stationaryPoints.ts";

/** f and its gradient at one point; numbers that are none where f has none. */
export interface Slope {
  readonly value: number;
  readonly gradient: Point;
}

/** A function of the plane, ready to be descended. */
export interface Surface {
  /** f at many points at once, for contours. */
  readonly field: FieldFunction;
  slopeAt(x: Point): Slope;
  curvatureAt(x: Point): Curvature | null;
  /** Where the gradient is 0, as far as found, the lowest first. */
  readonly stationary: readonly Stationary[];
  /** The one lowest minimum, where there is one. */
  readonly optimum: Stationary | null;
  /** Whether the Hessian is the same everywhere, so that what is true here is true everywhere. */
  readonly quadratic: boolean;
}

/** The surface of a formula in x1 and x2, made once for each text. Throws what `parse` throws. */
export const surfaceOf = /* @__PURE__ */ remembered((text): Surface => {
  const f = toFunction(parse(text, { variables: ["x1", "x2"] }), ["x1", "x2"]);
  const ofPoint: Differentiable = (x: Tensor) => f(at(x, 0), at(x, 1));
  const first = compile(valueAndGrad(ofPoint), [0, 0]);
  const second = compile(hessian(ofPoint), [0, 0]);
  const slopeAt = (x: Point): Slope => {
    const { value, gradients } = first.run(x);
    const [d1, d2] = gradients[0]!.data;
    return { value: value.data[0]!, gradient: [d1! + 0, d2! + 0] };
  };
  const curvatureAt = (x: Point) => {
    const [a, b, , d] = second.run(x).data;
    return curvatureOf(a!, b!, d!);
  };
  const surface = {
    field: (xs: Float64Array, ys: Float64Array) => ({
      value: f({ shape: [xs.length], data: xs }, { shape: [ys.length], data: ys }).data,
    }),
    slopeAt,
    curvatureAt,
  };
  const stationary = stationaryPoints(surface);
  return {
    ...surface,
    stationary,
    optimum: optimumOf(stationary),
    quadratic: isSame(PROBES.map(curvatureAt)),
  };
});

/** Minima whose heights differ by less are as low. */
const LEVEL = 1e-9;

function optimumOf([first, second]: readonly Stationary[]): Stationary | null {
  if (first?.kind !== "minimum") return null;
  const alone = !second || second.value - first.value > LEVEL * (1 + Math.abs(first.value));
  return alone ? first : null;
}

const PROBES: readonly Point[] = [
  [0.3, 0.7],
  [-1.9, 1.1],
  [2.3, -0.4],
];

function isSame([first, ...others]: readonly (Curvature | null)[]): boolean {
  return (
    !!first &&
    others.every(
      (other) =>
        other &&
        Math.abs(other.most - first.most) + Math.abs(other.least - first.least) <=
          1e-9 * Math.abs(first.most),
    )
  );
}
