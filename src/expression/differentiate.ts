import { applyRule, type RuleName } from "./derive.ts";
import { children, type Derivative, type Expression, mapChildren } from "./expression.ts";
import type { DomainNote } from "./pass.ts";
import { RULES } from "./rules.ts";
import { simplify } from "./simplify.ts";
import { toText } from "./toText.ts";

/** One line of a derivation. Every expression in it can be printed by `toTex`. */
export interface Step {
  readonly rule: RuleName;
  /** The subterm the rule acts on: d/dx (…), or for "simplify" the whole. */
  readonly before: Expression;
  readonly after: Expression;
  /** Where it stands in the line before: argument indices from the root. */
  readonly path: readonly number[];
  /** The whole line after this step. */
  readonly whole: Expression;
}

export interface Derivation {
  readonly expression: Expression;
  readonly variable: string;
  readonly steps: readonly Step[];
  /** The derivative, simplified. */
  readonly result: Expression;
  /** Where the simplified result has a value and the line before it has none. */
  readonly notes: readonly DomainNote[];
}

/**
 * The derivative as a person would write it down: one rule per step, outermost and leftmost first, other variables as
 * constants, and a last step that simplifies. Covers every formula that `parse` reads; of |x|, relu, max and min it
 * gives the slope where there is one (x/|x|), which is undefined at the kink.
 */
export function differentiate(expression: Expression, variable: string): Derivation {
  const pending = (of: Expression): Derivative => ({ kind: "derivative", variable, of });
  const steps: Step[] = [];
  let whole: Expression = pending(expression);

  const visit = (e: Expression, path: readonly number[]): void => {
    if (e.kind !== "derivative") {
      children(e).forEach((child, i) => {
        if (holdsDerivative(child)) visit(child, [...path, i]);
      });
      return;
    }
    const { rule, after } = applyRule(e.of, variable, RULES, pending);
    whole = replaceAt(whole, path, after);
    steps.push({ rule, before: e, after, path, whole });
    visit(after, path);
  };
  visit(whole, []);

  const notes: DomainNote[] = [];
  const result = simplify(whole, notes);
  if (toText(result) !== toText(whole)) {
    steps.push({ rule: "simplify", before: whole, after: result, path: [], whole: result });
  }
  return { expression, variable, steps, result, notes };
}

function holdsDerivative(e: Expression): boolean {
  return e.kind === "derivative" || children(e).some(holdsDerivative);
}

function replaceAt(e: Expression, path: readonly number[], by: Expression, depth = 0): Expression {
  if (depth === path.length) return by;
  return mapChildren(e, (child, i) => (i === path[depth] ? replaceAt(child, path, by, depth + 1) : child));
}
