import { add, grad, mul, sum, type Tensor, toArray } from "../../autodiff/index.ts";
import { formatNumber, type Values } from "../../params/index.ts";
import { valueAndSlope } from "../../widget/curve.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import { FUNCTIONS } from "./activations.ts";
import type widget from "./widget.ts";
import type { Activation } from "./widget.ts";

export type NeuronValues = Values<typeof widget.params>;
type Pair = readonly [number, number];

export interface Model {
  readonly activation: Activation;
  readonly x: Pair;
  readonly w: Pair;
  readonly b: number;
  /** Stage 1: w₁x₁ and w₂x₂. */
  readonly products: Pair;
  /** Stage 2: their sum and the bias. */
  readonly z: number;
  /** Stage 3: the activation of z, and its slope there. */
  readonly f: number;
  readonly slope: number;
  /** z is at the corner of ReLU: its slope is a convention. */
  readonly corner: boolean;
  /** ∂f/∂w, ∂f/∂b and ∂f/∂x, by one backward pass. */
  readonly dfdw: Pair;
  readonly dfdb: number;
  readonly dfdx: Pair;
  /** Half the width of the picture: few sizes, so that it stands still while one drags. */
  readonly reach: number;
}

const REACHES = [3, 6, 10, 16];

/** f(x, w, b) = σ(w·x + b). */
const neuron = (activation: Activation) => (x: Tensor, w: Tensor, b: Tensor) =>
  FUNCTIONS[activation](add(sum(mul(w, x)), b));

export function model({ activation, x1, x2, w1, w2, b }: NeuronValues): Model {
  const [x, w]: [Pair, Pair] = [
    [x1, x2],
    [w1, w2],
  ];
  const products: Pair = [w1 * x1 + 0, w2 * x2 + 0];
  const partial = products[0] + products[1];
  // Rounded to what can be typed, so that a sum which is 0 on paper is at the corner here too.
  const z = Number((partial + b).toFixed(12)) + 0;
  const { value, slope } = valueAndSlope(FUNCTIONS[activation], z);
  const [dfdx, dfdw, dfdb] = grad(neuron(activation))(x, w, b);
  const corner = activation === "relu" && z === 0;
  const pair = (of: Tensor): Pair => {
    const [first, second] = toArray(of) as [number, number];
    return corner ? [0, 0] : [first + 0, second + 0];
  };
  const largest = 1.15 * Math.max(...[products[0], partial, z].map(Math.abs));
  return {
    activation,
    x,
    w,
    b,
    products,
    z,
    f: value + 0,
    slope: slope + 0,
    corner,
    dfdw: pair(dfdw!),
    dfdb: corner ? 0 : dfdb!.data[0]! + 0,
    dfdx: pair(dfdx!),
    reach: REACHES.find((reach) => largest <= reach) ?? REACHES.at(-1)!,
  };
}

export function quantities({ z, f, slope, dfdw, dfdb, dfdx }: Model): Quantities {
  return { z, f, slope, dfdw, dfdb, dfdx };
}

export function table({ products, b, z, f, slope }: Model): Table {
  return {
    columns: ["stage", "what", "value"],
    rows: [
      ["weigh", "w₁x₁", products[0]],
      ["weigh", "w₂x₂", products[1]],
      ["add", "b", b],
      ["add", "z", z],
      ["activate", "f", f],
      ["activate", "slope of the activation at z", slope],
    ],
  };
}

export const NAMES: Readonly<Record<Activation, string>> = {
  tanh: "tanh",
  relu: "ReLU",
  sigmoid: "the sigmoid",
  linear: "the linear activation",
};

/** How small a slope is, as a share of the steepest, where a neuron counts as saturated. */
const SATURATED = 0.05;
const STEEPEST: Readonly<Record<Activation, number>> = { tanh: 1, relu: 1, sigmoid: 0.25, linear: 1 };

/** What is seen now, in a sentence or two. */
export function describe({ activation, products, b, z, f, slope, corner }: Model): string {
  const [first, second, bias] = [...products, b].map((each) => formatNumber(each));
  const name = NAMES[activation];
  const sums = `The weighted inputs ${first} and ${second} and the bias ${bias} add up to z = ${formatNumber(z)}; ${name} makes it f = ${formatNumber(f)}.`;
  if (corner)
    return `${sums} ReLU has a corner here, so it has no derivative; by convention its slope at 0 is taken to be 0.`;
  if (activation === "relu" && slope === 0)
    return `${sums} The slope is 0: small changes of weights and bias change nothing.`;
  const how = `The slope there is ${formatNumber(slope)}`;
  if (slope < SATURATED * STEEPEST[activation])
    return `${sums} ${how}: the neuron is saturated and hardly follows.`;
  return `${sums} ${how}: f follows a small change of z at ${slope === 1 ? "the same rate" : `${formatNumber(slope)} times its rate`}.`;
}
