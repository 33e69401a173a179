import { type Expression, toText } from "../../expression/index.ts";
import { formatNumber } from "../../params/index.ts";
import type { DrawnNode } from "./build.ts";
import type { Model } from "./model.ts";
import { readable } from "./naming.ts";
import type { PlayerStep } from "./sweep.ts";

/** An operation as it is read in a line: a + b, exp(a), x². */
export const operationText = (operation: Expression): string =>
  powersRaised(readable(toText(operation))).replace(/^sqrt\(([a-z][₀-₉]*)\)$/, "√$1");

/** x² for x^2, x³ for x^3. */
export const powersRaised = (text: string): string =>
  text.replace(/\^([23])(?![\d.])/g, (_, power) => (power === "2" ? "²" : "³"));

/** c = a + b; the name alone for an input. */
export const definitionOf = ({ name, operation }: DrawnNode): string =>
  operation ? `${readable(name)} = ${operationText(operation)}` : readable(name);

/** The messages that each node has received by a step, in their order, by node id. */
export function received({ steps, at }: Pick<Model, "steps" | "at">, id: number): number[] {
  return steps.slice(0, at + 1).flatMap((step) => {
    return step.kind === "message" && step.to.node.id === id ? [step.sweep.contribution.data[0]!] : [];
  });
}

const joined = (numbers: readonly number[]) =>
  numbers
    .map((each, i) =>
      i === 0 ? formatNumber(each) : `${each < 0 ? "−" : "+"} ${formatNumber(Math.abs(each))}`,
    )
    .join(" ");

const COUNTS = ["no", "one", "both", "all three", "all four", "all five"];

/** What the present step computes, in a sentence or two. */
export function describe(model: Model): string {
  const step = model.steps[model.at]!;
  const last = model.at === model.steps.length - 1;
  if (last && model.stop) return stopped(model);
  if (step.kind === "start") return atStart(model, last);
  if (step.kind === "value") return atValue(model, step);
  return `${atMessage(model, step)}${last ? ` ${result(model)}` : ""}`;
}

const givenInputs = ({ built: { inputs }, inputs: numbers }: Model) =>
  inputs.map((name, i) => `${readable(name)} = ${formatNumber(numbers[i]!)}`).join(", ");

function atStart(model: Model, last: boolean): string {
  if (last) return `At ${givenInputs(model)} there is nothing to compute.`;
  const { drawn, graph } = model.built;
  if (graph.inputs.includes(graph.output))
    return `The formula is its input, at ${givenInputs(model)}: there is nothing to compute, and one message to send.`;
  const count = drawn.length - graph.inputs.length;
  const next = model.steps[1]!;
  const first = next.kind === "value" ? ` The first is ${definitionOf(next.drawn)}.` : "";
  return `At ${givenInputs(model)} the formula takes ${count === 1 ? "one operation" : `${count} operations, one after the other`}.${first}`;
}

function atValue(
  { values, steps, at, built: { graph } }: Model,
  step: PlayerStep & { kind: "value" },
): string {
  const { node } = step.drawn;
  const value = formatNumber(values[node.id]!);
  const now = `Forward: ${definitionOf(step.drawn)} has the value ${value}.`;
  if (node !== graph.output) return now;
  return steps.length > at + 1 ? `${now} All values are known; now the messages flow back.` : now;
}

function atMessage(model: Model, step: PlayerStep & { kind: "message" }): string {
  const { to, from, sweep } = step;
  const name = readable(to.name);
  if (!from) return `Backward: the message to ${name} itself is 1, for f changes exactly as much as f does.`;
  const sent = `Backward: ${readable(from.name)} sends ${name} its adjoint ${formatNumber(sweep.incoming!.data[0]!)} times the local slope ${formatNumber(sweep.partial!.data[0]!)}, a message of ${formatNumber(sweep.contribution.data[0]!)}.`;
  const all = model.steps.filter((each) => each.kind === "message" && each.to === to).length;
  const got = received(model, to.node.id);
  if (all === 1) return sent;
  const sum = `${joined(got)} = ${formatNumber(sweep.total.data[0]!)}`;
  if (got.length === 1) return `${sent} ${name} waits for ${all - 1} more.`;
  if (got.length < all) return `${sent} So far ${name} has ${sum}.`;
  return `${sent} With ${COUNTS[all] ?? `all ${all}`} messages in, ${name} has ${sum}.`;
}

function result(model: Model): string {
  const { built, derivatives, plot } = model;
  if (built.graph.output.constant) return "f does not depend on any input: every derivative is 0.";
  const all = built.inputs.map((name, i) => `∂f/∂${readable(name)} = ${formatNumber(derivatives[i]!)}`);
  const found = `So ${all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : all[0]}.`;
  const corner = plot?.input && plot.complete && plot.slope === null;
  return corner ? `${found} That is a convention: f has no tangent here.` : found;
}

function stopped({ stop, values, built }: Model): string {
  if (stop?.kind === "value") {
    const { drawn } = stop;
    const value = values[drawn.node.id]!;
    const why = Number.isNaN(value)
      ? "has no value"
      : value > 0
        ? "grows without bound"
        : "falls without bound";
    return `${definitionOf(drawn)} ${why}${where(drawn, values, built)}: the forward pass ends here, and nothing can flow back.`;
  }
  if (stop?.kind !== "message") return "";
  const named = (id: number) => readable(built.drawn.find(({ node }) => node.id === id)?.name ?? "");
  const { from, to } = stop.edge;
  const why = Number.isFinite(stop.partial)
    ? "the message is too large for a number"
    : Number.isNaN(stop.partial)
      ? "there is no local slope"
      : "the local slope grows without bound";
  return `On the way from ${named(to.id)} back to ${named(from.id)} = ${formatNumber(values[from.id]!)} ${why}: the backward pass ends here, without a derivative.`;
}

/** " at a = −1, b = 0": the values that an operation was given. */
function where({ node }: DrawnNode, values: readonly number[], { drawn }: Model["built"]): string {
  const given = drawn.filter((each) => node.inputs.includes(each.node));
  const list = given
    .map((each) => `${readable(each.name)} = ${formatNumber(values[each.node.id]!)}`)
    .join(", ");
  return list && ` at ${list}`;
}
