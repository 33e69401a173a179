import {
  differentiate,
  equivalent,
  ParseError,
  parse,
  type Step,
  toTex,
  toText,
} from "../../../expression/index.ts";
import type { AuthoredKind, Prose } from "../../verdict.ts";
import { allowed, type ExpressionTask, moving, wanted } from "./judge.ts";

/** What each rule does, in words. */
const rules: Readonly<Record<Step["rule"], string>> = {
  constant: "what does not change has derivative 0",
  variable: "the variable itself has derivative 1",
  sum: "sum rule: term by term",
  "constant factor": "a constant factor stays",
  product: "product rule: $f'g+fg'$",
  quotient: "quotient rule: $(f'g-fg')/g^2$",
  power: "power rule: $n\\,x^{n-1}$",
  exponential: "exponential rule: $a^x\\log a$",
  table: "from the table",
  chain: "chain rule: the outer slope at the inner value, times the inner slope",
  rewrite: "rewritten, so that a rule applies",
  simplify: "simplified",
};

export const author: AuthoredKind<ExpressionTask> = {
  right: (task) => task.answer ?? toText(wanted(task)),
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write: (task) => `$${toTex(wanted(task))}$`,
  faults(task) {
    const { answer, of } = task;
    if (answer === undefined && of === undefined)
      return ["It has neither an answer nor a function to differentiate (`of`)."];
    try {
      const right = wanted(task);
      if (of === undefined || answer === undefined) return [];
      const derivative = differentiate(parse(of), moving(task)).result;
      return equivalent(right, derivative).verdict === "equivalent"
        ? []
        : [`The answer ${answer} is not the derivative of ${of}.`];
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      return [`A formula cannot be read: ${error.message}`];
    }
  },
  prepare: (task) => ({ ...task, variables: allowed(task) }),
  solve(task) {
    const { of } = task;
    if (of === undefined) return [];
    const by = moving(task);
    const { expression, steps } = differentiate(parse(of), by);
    const start = toTex({ kind: "derivative", variable: by, of: expression });
    return steps.map(
      ({ rule, whole }, i): Prose => `$${i === 0 ? start : ""} = ${toTex(whole)}$ (${rules[rule]})`,
    );
  },
};
