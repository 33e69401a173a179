import { toText } from "../../expression/index.ts";
import { formatNumber } from "../../params/index.ts";
import { type DerivationValues, type Model, X } from "./model.ts";
import { wordsOf } from "./rules.ts";

const steps = (count: number) => `${count} ${count === 1 ? "step" : "steps"}`;

export function describe(shown: Model, { f }: DerivationValues): string {
  const { step, steps: all, derivation } = shown;
  const next = all[step];
  if (step === 0) return `The derivative of ${f} takes ${steps(all.length)}. Which rule comes first?`;
  const done = all[step - 1]!;
  const { name } = wordsOf(done.rule);
  if (next) {
    const made = `Step ${step} of ${all.length}, ${name}: ${toText(done.before)} became ${toText(done.after)}.`;
    return next.rule === "simplify"
      ? `${made} No derivative is left to be taken; what is left is to simplify.`
      : `${made} Which rule comes next, for ${toText(next.before)}?`;
  }
  const found = `After ${steps(all.length)}, the derivative of ${f} is ${toText(derivation.result)}.`;
  return [found, agreement(shown), ...derivation.notes.map(({ sentence }) => sentence)].join(" ");
}

/** What a number says of the result. */
function agreement({ check, last }: Model): string {
  const here = `At x = ${formatNumber(X)}`;
  if (check.slope === null) return `${here} there is no derivative to compare it with.`;
  if (last === null)
    return `${here} automatic differentiation gives ${formatNumber(check.slope)}; the formula has no value there.`;
  const [one, other] = [formatNumber(check.slope), formatNumber(last)];
  return one === other
    ? `${here} it is ${other}, as automatic differentiation finds, too.`
    : `${here} it is ${other}, and automatic differentiation finds ${one}.`;
}
