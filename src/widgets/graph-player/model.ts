import type { Values } from "../../params/index.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import { type Built, built } from "./build.ts";
import { type PlotOf, plotOf } from "./plotOf.ts";
import { type Sweep, sweepOf } from "./sweep.ts";
import type widget from "./widget.ts";
import { operationText } from "./words.ts";

export type PlayerValues = Values<typeof widget.params>;

export interface Model extends Sweep {
  readonly built: Built;
  readonly inputs: readonly number[];
  /** The step in force: the last one where the parameter asks for more than there are. */
  readonly at: number;
  /** f at the inputs; null where it has no finite value. */
  readonly value: number | null;
  /** ∂f/∂ each input, in their order. */
  readonly derivatives: readonly (number | null)[];
  readonly plot: PlotOf | null;
}

export function model(values: PlayerValues): Model {
  const b = built(values.f);
  const inputs = b.inputs.map((name) => values[name]);
  const sweep = sweepOf(b, inputs);
  const value = sweep.values[b.graph.output.id]!;
  const at = Math.min(values.step, sweep.steps.length - 1);
  return {
    ...sweep,
    built: b,
    inputs,
    at,
    value: sweep.stop?.kind === "value" ? null : value,
    derivatives: b.graph.inputs.map(({ id }) => sweep.adjoints[id]!),
    plot: plotOf(values.f, b, inputs, sweep, at),
  };
}

/** f, its derivative (a list for several inputs), and value and adjoint of each node by name; none depends on the step. */
export function quantities({ built: { drawn }, values, adjoints, value, derivatives }: Model): Quantities {
  const nodes = drawn.flatMap(({ name, node }) => [
    [name, values[node.id]!] as const,
    [`adjoint_${name}`, adjoints[node.id]!] as const,
  ]);
  return {
    ...Object.fromEntries(nodes),
    value,
    derivative: derivatives.length === 1 ? derivatives[0]! : derivatives,
  };
}

/** Every node with its operation, value and adjoint. */
export function table({ built: { drawn }, values, adjoints }: Model): Table {
  const known = (number: number) => (Number.isFinite(number) ? number : null);
  return {
    columns: ["node", "operation", "value", "adjoint"],
    rows: drawn.map(({ node, name, operation }) => [
      name,
      operation ? operationText(operation) : "input",
      known(values[node.id]!),
      adjoints[node.id]!,
    ]),
  };
}
