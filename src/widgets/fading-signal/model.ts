import {
  type Graph,
  mul,
  type Node,
  relu,
  reverseSweep,
  sigmoid,
  type Tensor,
  tanh,
  trace,
} from "../../autodiff/index.ts";
import { formatNumber, superscript, type Values } from "../../params/index.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import { remembered } from "../../widget/remembered.ts";
import type widget from "./widget.ts";
import type { Activation } from "./widget.ts";

export type FadingValues = Values<typeof widget.params>;

const ACTIVATIONS: Readonly<Record<Activation, (z: Tensor) => Tensor>> = {
  sigmoid,
  tanh,
  relu,
  linear: (z) => z,
};

/** The largest slope of each activation. */
export const STEEPEST: Readonly<Record<Activation, number>> = { sigmoid: 0.25, tanh: 1, relu: 1, linear: 1 };

export interface Model extends FadingValues {
  /** ∂f_K/∂f_j for j = 0 … K: what is left of the signal when it has come back to layer j. */
  readonly signals: readonly number[];
  /** ∂f_{j+1}/∂f_j for j = 0 … K − 1: what each layer multiplies by. */
  readonly factors: readonly number[];
  /** The largest size that the signal can have, by the bound alone, j = 0 … K. */
  readonly bounds: readonly number[];
}

interface Chain {
  readonly graph: Graph;
  /** The node ids of f₀ … f_K. */
  readonly layers: readonly number[];
}

/** The chain f_k = activation(w f_{k−1}) as a graph, its inputs f₀ and w. */
const chainOf = remembered((key): Chain => {
  const [activation, depth] = key.split(" ") as [Activation, string];
  const layers: Node[] = [];
  const graph = trace(
    (x, w) => {
      let f = x!;
      layers.push(f as Node);
      for (let k = 0; k < Number(depth); k++) {
        f = ACTIVATIONS[activation](mul(w!, f));
        layers.push(f as Node);
      }
      return f;
    },
    [0, 0],
  );
  return { graph, layers: layers.map(({ id }) => id) };
});

export function model(values: FadingValues): Model {
  const { depth, w, activation, x } = values;
  const { graph, layers } = chainOf(`${activation} ${depth}`);
  const adjoints = new Map<number, number>();
  // The product of the local slopes between a layer and the next; a sum of one path.
  const partials = new Map<number, number>();
  for (const { node, edge, partial, total } of reverseSweep(graph, [x, w])) {
    adjoints.set(node.id, total.data[0]!);
    if (edge && edge.slot === (edge.to.inputs.length === 2 ? 1 : 0)) {
      const onward = layers.includes(edge.to.id) ? 1 : (partials.get(edge.to.id) ?? 1);
      partials.set(node.id, onward * (partial?.data[0] ?? 1));
    }
  }
  const signals = layers.map((id) => adjoints.get(id) ?? 0);
  const factors = layers.slice(0, -1).map((id) => partials.get(id) ?? 0);
  const most = Math.abs(w) * STEEPEST[activation];
  const bounds = layers.map((_, j) => most ** (depth - j));
  return { ...values, signals, factors, bounds };
}

export function quantities({ signals, bounds, factors }: Model): Quantities {
  return { signal: signals[0]!, bound: bounds[0]!, factors };
}

export function table({ signals, bounds, factors }: Model): Table {
  return {
    columns: ["layer j", "signal at layer j", "bound", "factor from layer j to the next"],
    rows: signals.map((signal, j) => [j, signal, bounds[j]!, factors[j] ?? null]),
  };
}

/** What is left, the bound, and what a layer does on average. */
export function describe({ depth, w, activation, signals, bounds }: Model): string {
  const [signal, bound] = [Math.abs(signals[0]!), bounds[0]!];
  const layers = depth === 1 ? "one layer" : `${depth} layers`;
  if (signal === 0) {
    const why =
      w === 0 ? "a weight of 0 lets nothing through" : "somewhere on the way a slope is 0, to the last digit";
    return `Behind ${layers} nothing is left of the signal: ${why}.`;
  }
  const each = signal ** (1 / depth);
  const per = activation === "sigmoid" ? "|w|/4" : "|w|";
  const raised = activation === "sigmoid" ? `(${per})` : per;
  const power = depth === 1 ? per : `${raised}${superscript(depth)}`;
  const way = each < 0.995 ? "fades" : each > 1.005 ? "grows" : "keeps its size";
  const tail = signal > bound * (1 - 1e-9) ? "the same." : `${formatNumber(bound)}.`;
  return `Behind ${layers} the signal has size ${formatNumber(signal)}: it ${way}, on average by a factor of ${formatNumber(each)} a layer. The bound ${power} is ${tail}`;
}
