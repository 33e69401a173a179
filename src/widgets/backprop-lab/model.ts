import { formatNumber, type Values } from "../../params/index.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import { descend } from "./descent.ts";
import { type Factor, type Path, pathsOf } from "./factors.ts";
import { COMPUTED, readable, WEIGHTS, WIRES } from "./names.ts";
import { type Message, type Run, run } from "./net.ts";
import type widget from "./widget.ts";

export type LabValues = Values<typeof widget.params>;

export type LabStep =
  | { readonly kind: "given" }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "message"; readonly message: Message };

export interface Model extends Run {
  /** The weights in force, after the updates made. */
  readonly w: readonly number[];
  readonly x: readonly number[];
  readonly target: readonly number[];
  readonly gamma: number;
  readonly updates: number;
  readonly steps: readonly LabStep[];
  readonly at: number;
  /** The weight looked at, 1 to 8; 0 for none. */
  readonly weight: number;
  /** E after each update made, the start included. */
  readonly errors: readonly number[];
  /** E after one update more. */
  readonly next: number;
}

export function model({ w, x, target, step, weight, gamma, updates }: LabValues): Model {
  const descent = descend({ w, x, target }, gamma, updates + 1);
  const now = descent.weights[updates]!;
  const done = run({ w: now, x, target });
  const steps: LabStep[] = [
    { kind: "given" },
    ...COMPUTED.map((name) => ({ kind: "value", name }) as const),
    ...done.messages.map((message) => ({ kind: "message", message }) as const),
  ];
  return {
    ...done,
    w: now,
    x,
    target,
    gamma,
    updates,
    weight,
    steps,
    at: Math.min(step, steps.length - 1),
    errors: descent.errors.slice(0, updates + 1),
    next: descent.errors[updates + 1]!,
  };
}

/** What is known by the present step: the names of values and, of each receiver, the messages so far. */
export function known({ steps, at }: Pick<Model, "steps" | "at">) {
  const values = new Set<string>();
  const messages = new Map<string, Message[]>();
  for (const step of steps.slice(0, at + 1)) {
    if (step.kind === "value") values.add(step.name);
    if (step.kind === "message")
      messages.set(step.message.to, [...(messages.get(step.message.to) ?? []), step.message]);
  }
  return { values, messages };
}

/** The paths from a weight to E, 1 or 2, with what they have in common. */
export const pathsFrom = (
  model: Model,
  weight: number,
): { paths: readonly Path[]; common: readonly Factor[] } => pathsOf(weight, model);

/** Every value by its name, w₁ to E, and the derivatives; none depends on the step. */
export function quantities(model: Model): Quantities {
  const { values, gradients, w, next, weight } = model;
  return {
    ...Object.fromEntries([...COMPUTED, ...WEIGHTS].map((name) => [name, values[name]!])),
    gradients,
    weights: w,
    next,
    chosen: weight === 0 ? null : gradients[weight - 1]!,
    paths: weight === 0 ? null : pathsOf(weight, model).paths.map(({ product }) => product),
  };
}

/** Every weight with its derivative and its next value. */
export function table({ w, gradients, gamma }: Model): Table {
  return {
    columns: ["weight", "value", "derivative of E", `after an update with γ = ${formatNumber(gamma)}`],
    rows: WIRES.map((_, i) => [readable(`w${i + 1}`), w[i]!, gradients[i]!, w[i]! - gamma * gradients[i]!]),
  };
}
