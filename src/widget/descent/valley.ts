import { compile, type Differentiable, grad, jvp, type Tensor } from "../../autodiff/index.ts";
import { parse, toFunction } from "../../expression/index.ts";
import type { CurveFunction } from "../../plot/index.ts";
import { slopesOf, valuesOf } from "../curve.ts";
import { remembered } from "../remembered.ts";

/** f, f′ and f″ at one place; numbers that are none where there are none. */
export interface Local {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

/** A function of one variable, ready to be descended. */
export interface Valley {
  readonly f: Differentiable;
  readonly curve: CurveFunction;
  readonly slopes: CurveFunction;
  at(x: number): Local;
}

/** The function that a text means, made once for each text. Throws what `parse` throws. */
export const valleyOf = /* @__PURE__ */ remembered((text): Valley => {
  const f: Differentiable = toFunction(parse(text, { variables: ["x"] }), ["x"]);
  const slope = (x: Tensor) => grad(f)(x)[0]!;
  const program = compile((x: Tensor) => {
    const { value, tangent } = jvp(slope, [x], [1]);
    return { value: jvp(f, [x], [0]).value, slope: value, bend: tangent };
  }, 0);
  return {
    f,
    curve: valuesOf(f),
    slopes: slopesOf(f),
    at(x) {
      const out = program.run(x);
      return { value: out.value.data[0]!, slope: out.slope.data[0]!, bend: out.bend.data[0]! };
    },
  };
});
