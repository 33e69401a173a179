import { compile, type Differentiable, grad, jvp, type Tensor } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { CurveFunction, Interval } from "../../plot/index.ts";
import { slopesOf, valuesOf } from "../../widget/curve.ts";
import { heights } from "./heights.ts";

/** f, f′ and f″ at one place; numbers that are none where there are none. */
export interface Local {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

/** A function of one variable, ready to be descended. */
export interface Valley {
  readonly curve: CurveFunction;
  readonly slopes: CurveFunction;
  at(x: number): Local;
  /** The heights worth showing over the x that are shown. */
  readonly y: Interval;
}

/** The part of the x axis that is shown, and on which one starts. */
export const SHOWN = [-3, 3] as const;

const KEPT = 8;
const kept = new Map<string, Valley>();

/** The function that a text means, made once for each text. Throws what `parse` throws. */
export function valleyOf(text: string): Valley {
  const valley = kept.get(text) ?? makeValley(text);
  kept.delete(text);
  kept.set(text, valley);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return valley;
}

function makeValley(text: string): Valley {
  const f: Differentiable = toFunction(parse(text, { variables: ["x"] }), ["x"]);
  const slope = (x: Tensor) => grad(f)(x)[0]!;
  const program = compile((x: Tensor) => {
    const { value, tangent } = jvp(slope, [x], [1]);
    return { value: jvp(f, [x], [0]).value, slope: value, bend: tangent };
  }, 0);
  const curve = valuesOf(f);
  return {
    curve,
    slopes: slopesOf(f),
    at(x) {
      const out = program.run(x);
      return { value: out.value.data[0]!, slope: out.slope.data[0]!, bend: out.bend.data[0]! };
    },
    y: heights(curve, SHOWN),
  };
}
