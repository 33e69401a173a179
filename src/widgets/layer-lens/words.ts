import { formatNumber } from "../../params/index.ts";
import { INPUTS, type Model, nameOf } from "./model.ts";

const shown = (value: number) => formatNumber(value);
const inner = (value: number) => (value < 0 ? `(${shown(value)})` : shown(value));
const LOW = "₁₂₃";

/** The factors of the entry looked at, in numbers; null where no wire leads to the output. */
export function factorsOf({ derivatives, by, i, k, enters, x, A }: Model): string | null {
  if (enters !== null && enters !== i) return null;
  const slope = shown(derivatives.z.exact[i]![i]!);
  if (by === "A") return `${slope} · ${inner(x[k % INPUTS]!)}`;
  return by === "x" ? `${slope} · ${inner(A[i]![k]!)}` : by === "b" ? `${slope} · 1` : slope;
}

/** What is seen now, in a sentence or two. */
export function describe(model: Model): string {
  const { derivatives, by, i, k, enters, h } = model;
  const entry = derivatives[by].exact[i]![k]!;
  const difference = derivatives[by].differences[i]![k]!;
  const name = nameOf(by, k);
  const output = `f${LOW[i]}`;
  const factors = factorsOf(model);
  if (factors === null)
    return `${name} belongs to neuron ${enters! + 1} and ${output} sees only z${LOW[i]}: ∂${output}/∂${name} is 0, and so is the finite difference.`;
  const what = {
    z: "the slope of tanh",
    b: "the slope of tanh times 1",
    A: `the slope of tanh times the input x${LOW[k % INPUTS]}`,
    x: `the slope of tanh times the weight A${LOW[i]}${LOW[k]}`,
  }[by];
  const product = by === "z" ? "" : `${factors} = `;
  return `∂${output}/∂${name} is ${what}: ${product}${shown(entry)}. A nudge of ${name} by ${shown(h)} gives ${shown(difference)}.`;
}
