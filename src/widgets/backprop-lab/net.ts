import {
  add,
  evaluateAll,
  type Graph,
  mul,
  type Node,
  pow,
  reverseSweep,
  sigmoid,
  sub,
  type Tensor,
  trace,
} from "../../autodiff/index.ts";
import { COMPUTED, type Computed, INPUTS, NEURONS, TARGETS, WEIGHTS, WIRES } from "./names.ts";

/** Eight weights, two inputs, two targets, in the order in which the traced error takes them. */
export interface Setting {
  readonly w: readonly number[];
  readonly x: readonly number[];
  readonly target: readonly number[];
}

/** One message of the reverse sweep between quantities that have a name. */
export interface Message {
  /** The quantity that sends; E itself for the first two. */
  readonly from: Computed;
  readonly to: string;
  readonly incoming: number;
  readonly partial: number;
  readonly contribution: number;
  /** What the receiver has by now. */
  readonly total: number;
  /** Whether nothing more will come. */
  readonly complete: boolean;
}

export interface Run {
  readonly values: Readonly<Record<string, number>>;
  readonly messages: readonly Message[];
  /** ∂E/∂ each named quantity. */
  readonly adjoints: Readonly<Record<string, number>>;
  /** ∂E/∂w₁ … ∂E/∂w₈. */
  readonly gradients: readonly number[];
}

interface Net {
  readonly graph: Graph;
  /** By node id. */
  readonly names: ReadonlyMap<number, string>;
}

let net: Net | undefined;

/** The order of the error’s inputs. */
const ORDER = [...WEIGHTS, ...INPUTS, ...TARGETS];

/** The error of the network, T = Wx, σ = sigmoid(T), Y = Vσ, Σ = sigmoid(Y), E = ½‖Σ − Ȳ‖²; all that has a name goes to `named`. */
export function error(given: readonly Tensor[], named: Record<string, Tensor> = {}): Tensor {
  ORDER.forEach((name, i) => {
    named[name] = given[i]!;
  });
  const weighed = (to: string) => {
    const [one, other] = WIRES.flatMap((wire, i) =>
      wire.to === to ? [mul(named[`w${i + 1}`]!, named[wire.from]!)] : [],
    );
    return add(one!, other!);
  };
  for (const [sum, value] of NEURONS) {
    named[sum] = weighed(sum);
    named[value] = sigmoid(named[sum]);
  }
  const square = (k: 1 | 2) => pow(sub(named[`S${k}`]!, named[`t${k}`]!), 2);
  named.E = mul(0.5, add(square(1), square(2)));
  return named.E;
}

/** The graph of the error, traced once. */
function traced(): Net {
  if (net) return net;
  const named: Record<string, Tensor> = {};
  const graph = trace(
    (...given) => error(given, named),
    ORDER.map(() => 0),
  );
  net = { graph, names: new Map(Object.entries(named).map(([name, node]) => [(node as Node).id, name])) };
  return net;
}

/** A setting as the inputs of `error`. */
export const flat = ({ w, x, target }: Setting) => [...w, ...x, ...target];

/** One forward pass and autodiff's reverse sweep, as far as it concerns named quantities. */
export function run(setting: Setting): Run {
  const { graph, names } = traced();
  const numbers = evaluateAll(graph, flat(setting));
  const values = Object.fromEntries([...names].map(([id, name]) => [name, numbers[id]!.data[0]!]));
  const adjoints: Record<string, number> = { E: 1 };
  const messages: Message[] = [];
  for (const { node, edge, partial, incoming, contribution, total } of reverseSweep(graph, flat(setting))) {
    const to = names.get(node.id);
    if (!edge || to === undefined) continue;
    adjoints[to] = total.data[0]!;
    // Inputs and targets get messages too, but they stay as they are.
    if (/^[xt]/.test(to)) continue;
    const fromError = to.startsWith("S");
    const before = messages.findIndex((message) => message.to === to);
    messages.push({
      from: fromError ? "E" : senderOf(edge.to, names),
      to,
      incoming: fromError ? 1 : incoming!.data[0]!,
      partial: fromError ? contribution.data[0]! : partial!.data[0]!,
      contribution: contribution.data[0]!,
      total: total.data[0]!,
      complete: !to.startsWith("s") || before >= 0,
    });
  }
  const gradients = WEIGHTS.map((name) => adjoints[name]!);
  return { values, messages, adjoints, gradients };
}

/** The named quantity that a node goes into: products and sums pass their sum's adjoint on as it is. */
function senderOf(node: Node, names: ReadonlyMap<number, string>): Computed {
  for (let next = node; ; next = next.graph.nodes.find((each) => each.inputs.includes(next))!) {
    const name = names.get(next.id);
    if (name !== undefined) return COMPUTED.find((each) => each === name)!;
  }
}

/** All weights at once, each against its own slope at the old weights: w ← w − γ ∂E/∂w. */
export const updated = (w: readonly number[], gradients: readonly number[], gamma: number): number[] =>
  w.map((each, i) => each - gamma * gradients[i]!);
