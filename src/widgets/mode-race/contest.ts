import { evaluateAll } from "../../autodiff/evaluate.ts";
import { pushAll } from "../../autodiff/forward.ts";
import {
  type Graph,
  matmul,
  type Step,
  type Tensor,
  tanh,
  tensor,
  trace,
  zeros,
} from "../../autodiff/index.ts";
import { pullAll } from "../../autodiff/reverse.ts";
import { seeded } from "../../math/random.ts";

/** The numbers between input and output; the function is B tanh(A x), with A of shape WIDTH × n and B of shape m × WIDTH. */
export const WIDTH = 32;

/** One way to all n·m derivatives, pass by pass. */
export interface Runner {
  readonly passes: number;
  /** Runs a pass and gives the multiplications that it took. */
  run(pass: number): number;
}

/** Both ways for n inputs and m outputs. The values are computed once, before either begins. */
export function contest(n: number, m: number): { readonly forward: Runner; readonly reverse: Runner } {
  const random = seeded(1);
  const matrix = (rows: number, columns: number) => {
    const filled = zeros([rows, columns]);
    for (let i = 0; i < rows * columns; i++) filled.data[i] = random.normal() / Math.sqrt(columns);
    return filled;
  };
  const [a, b] = [matrix(WIDTH, n), matrix(m, WIDTH)];
  const x = tensor(Array.from({ length: n }, () => random.normal()));
  const graph = trace((input) => matmul(b, tanh(matmul(a, input!))), [x]);
  const values = evaluateAll(graph, [x]);
  return {
    forward: { passes: n, run: (pass) => spent(graph, pushAll(graph, values, [unit(n, pass)])) },
    reverse: { passes: m, run: (pass) => spent(graph, pullAll(graph, values, unit(m, pass))) },
  };
}

function unit(length: number, place: number): Tensor {
  const all = zeros([length]);
  all.data[place] = 1;
  return all;
}

/** Runs a sweep and counts its multiplications: an entry of a matrix each, or an entry of a local slope. */
function spent(graph: Graph, sweep: Generator<Step>): number {
  let multiplications = 0;
  for (const { edge } of sweep) {
    if (!edge) continue;
    const matrix = edge.to.inputs.find((node) => node !== edge.from && node.shape.length === 2);
    multiplications += (matrix ?? graph.nodes[edge.to.id]!).shape.reduce((size, length) => size * length, 1);
  }
  return multiplications;
}
