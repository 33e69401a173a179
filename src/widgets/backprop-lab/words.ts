import { formatNumber } from "../../params/index.ts";
import { type LabStep, type Model, pathsFrom } from "./model.ts";
import { readable, WIRES } from "./names.ts";
import type { Message } from "./net.ts";

const n = (value: number) => formatNumber(value);
const factorOf = (value: number) => (value < 0 ? `(${n(value)})` : n(value));

/** What the present step computes, then what is known of the chosen weight. */
export function describe(model: Model): string {
  const step = model.steps[model.at]!;
  const last = model.at === model.steps.length - 1;
  if (last) return `${model.weight > 0 ? ofWeight(model) : ofAll(model)} ${ofUpdate(model)}`;
  return ofStep(model, step);
}

export function ofStep(model: Model, step: LabStep): string {
  if (step.kind === "given")
    return `The inputs are ${model.x.map(n).join(" and ")}, the targets ${model.target.map(n).join(" and ")}. Nothing is computed yet.`;
  return step.kind === "value" ? ofValue(model, step.name) : ofMessage(step.message);
}

function ofValue({ values, w, target }: Model, name: string): string {
  const [letter, k] = [name[0]!, name[1]!];
  const is = `${readable(name)} =`;
  if (letter === "E") {
    const squares = target.map((t, i) => `(${n(values[`S${i + 1}`]!)} − ${n(t)})²`).join(" + ");
    return `Forward: E = ½ · [${squares}] = ${n(values.E!)}. All values are known; now the messages go back.`;
  }
  if (letter === "T" || letter === "Y") {
    const terms = WIRES.flatMap((wire, i) =>
      wire.to === name ? [`${factorOf(w[i]!)} · ${factorOf(values[wire.from]!)}`] : [],
    );
    return `Forward: ${is} ${terms.join(" + ")} = ${n(values[name]!)}.`;
  }
  const sum = letter === "s" ? `T${k}` : `Y${k}`;
  return `Forward: ${is} σ(${n(values[sum]!)}) = ${n(values[name]!)}.`;
}

function ofMessage({ from, to, incoming, partial, contribution, total, complete }: Message): string {
  const [sender, receiver] = [readable(from), readable(to)];
  const slope = `∂E/∂${receiver}`;
  if (from === "E") return `Backward: ${slope} = ${receiver} − ${readable(`t${to[1]}`)} = ${n(total)}.`;
  const account = `${factorOf(incoming)} · ${factorOf(partial)} = ${n(contribution)}`;
  if (to.startsWith("s"))
    return complete
      ? `Backward: ${sender} sends ${receiver} the message ${account}. With both messages added, ${slope} = ${n(total)}.`
      : `Backward: ${sender} sends ${receiver} the message ${account}, the first of two.`;
  return `Backward: ${slope} = ${account}: the message at ${sender} times ${
    to.startsWith("w") ? "the value that this weight multiplies" : "the sigmoid’s slope"
  }.`;
}

function ofWeight(model: Model): string {
  const { weight, gradients } = model;
  const gradient = gradients[weight - 1]!;
  const name = readable(`w${weight}`);
  const { paths, common } = pathsFrom(model, weight);
  const turn =
    gradient === 0
      ? "a small change of it leaves E as it is"
      : `raising it a little ${gradient > 0 ? "raises" : "lowers"} E`;
  if (paths.length === 1) return `${name} reaches E by one path: ∂E/∂${name} = ${n(gradient)}, so ${turn}.`;
  const sum = paths.map(({ product }) => factorOf(product)).join(" + ");
  const rest = common.map(({ value }) => factorOf(value)).join(" · ");
  return `${name} reaches E by two paths: ∂E/∂${name} = [${sum}] · ${rest} = ${n(gradient)}, so ${turn}.`;
}

function ofAll({ gradients }: Model): string {
  const sizes = gradients.map(Math.abs);
  const most = sizes.indexOf(Math.max(...sizes));
  return `All eight derivatives are known; the largest in size is ∂E/∂${readable(`w${most + 1}`)} = ${n(gradients[most]!)}.`;
}

function ofUpdate({ values, next, gamma, updates }: Model): string {
  const made = updates === 0 ? "An" : `After ${updates === 1 ? "1 update" : `${updates} updates`}, another`;
  const way = next < values.E! ? "takes" : "would take";
  return `${made} update with γ = ${n(gamma)} ${way} E from ${n(values.E!)} to ${n(next)}.`;
}
