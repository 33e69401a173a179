import type { Values } from "../../params/index.ts";
import type { Point } from "../../plot/index.ts";
import { valuesOf } from "../../widget/curve.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import { type DerivativeAt, derivativeAt } from "../../widget/graph/derivativeAt.ts";
import { type GraphWindow, graphWindow } from "../../widget/graph/graphWindow.ts";
import { remembered } from "../../widget/remembered.ts";
import { type Built, built } from "./build.ts";
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
  /** The graph of a function of one input. */
  readonly plot: PlotOf | null;
}

export interface PlotOf {
  readonly curve: ReturnType<typeof valuesOf>;
  readonly window: GraphWindow;
  /** f and f′ as a limit, not as a rule's convention: a corner has no tangent. */
  readonly there: DerivativeAt;
  readonly point: Point | null;
}

/** The half widths of the x axis: the wider one where the point is beyond the other. */
const HALF = [2.5, 5.2] as const;

const curveOf = remembered((text) => valuesOf(built(text).f));
const windows = HALF.map((half) => remembered((text) => graphWindow(curveOf(text), [-half, half])));

export function model(values: PlayerValues): Model {
  const b = built(values.f);
  const inputs = b.inputs.map((name) => values[name]);
  const sweep = sweepOf(b, inputs);
  const value = sweep.values[b.graph.output.id]!;
  return {
    ...sweep,
    built: b,
    inputs,
    at: Math.min(values.step, sweep.steps.length - 1),
    value: sweep.stop?.kind === "value" ? null : value,
    derivatives: b.graph.inputs.map(({ id }) => sweep.adjoints[id]!),
    plot: b.inputs.length === 1 ? plotOf(values.f, b, inputs[0]!) : null,
  };
}

function plotOf(text: string, { f, graph }: Built, x: number): PlotOf | null {
  // A constant is no function to be drawn entry by entry.
  if (graph.output.constant) return null;
  const there = derivativeAt(f, x);
  return {
    curve: curveOf(text),
    window: windows[Math.abs(x) <= HALF[0] - 0.1 ? 0 : 1]!(text),
    there,
    point: there.value === null ? null : [x, there.value],
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
