import { compile, type Program, type Tensor, valueAndGrad } from "../../autodiff/index.ts";
import { remembered } from "../../widget/remembered.ts";
import { error, flat, type Setting, updated } from "./net.ts";

interface Descent {
  readonly setting: Setting;
  readonly gamma: number;
  /** E before any update, after one, after two … as far as has been asked for. */
  readonly errors: number[];
  /** The weights that belong to them. */
  readonly weights: (readonly number[])[];
}

let program: Program<{ value: Tensor; gradients: Tensor[] }> | undefined;

const descents = remembered((key): Descent => {
  const [w, x, target, gamma] = JSON.parse(key);
  return { setting: { w, x, target }, gamma, errors: [], weights: [w] };
});

/**
 * The errors and weights of `count` updates and of the start: gradient descent with step size `gamma`, all weights at once.
 * What was computed is kept, so that going on costs only what is new.
 */
export function descend({ w, x, target }: Setting, gamma: number, count: number): Omit<Descent, "setting"> {
  const descent = descents(JSON.stringify([w, x, target, gamma]));
  const { errors, weights, setting } = descent;
  program ??= compile(
    (...given: Tensor[]) => valueAndGrad((...inner) => error(inner))(...given),
    ...flat(setting),
  );
  while (errors.length <= count) {
    const old = weights[errors.length]!;
    const { value, gradients } = program.run(...flat({ ...setting, w: old }));
    errors.push(value.data[0]!);
    weights.push(
      updated(
        old,
        gradients.slice(0, old.length).map(({ data }) => data[0]!),
        gamma,
      ),
    );
  }
  return descent;
}
