import {
  type Application,
  apply,
  dependsOn,
  type Expression,
  number,
  sameTree,
  variable,
} from "./expression.ts";
import { isEuler, over, type Rules, times } from "./rules.ts";

export type RuleName =
  | "constant"
  | "variable"
  | "sum"
  | "constant factor"
  | "product"
  | "quotient"
  | "power"
  | "exponential"
  | "table"
  | "chain"
  | "rewrite"
  | "simplify";

/**
 * One rule applied to d/dx (e). `d` gives the derivatives of the parts: still to be taken in a derivation, or taken at
 * once. Every expression the parser can read is covered.
 */
export function applyRule(
  e: Expression,
  name: string,
  rules: Rules,
  d: (part: Expression) => Expression,
): { readonly rule: RuleName; readonly after: Expression } {
  if (!dependsOn(e, name)) return { rule: "constant", after: rules.constant(e) };
  if (e.kind !== "apply") return { rule: "variable", after: number(1) };
  const x = variable(name);
  const [a, b] = e.args as [Expression, Expression];
  const varies = (t: Expression): boolean => dependsOn(t, name);

  /** The chain rule, or the table alone where the inner function is x itself. */
  const chain = (outer: (at: Expression) => Expression, u: Expression, plain: RuleName) =>
    u.kind === "variable"
      ? { rule: plain, after: outer(u) }
      : ({ rule: "chain", after: rules.chain(outer, u, d(u), x) } as const);

  switch (e.op) {
    case "add":
    case "sub":
    case "neg":
      return { rule: "sum", after: eachTerm(e, d) };
    case "mul": {
      const { constants, rest } = splitFactors(e, varies);
      if (constants) return { rule: "constant factor", after: rules.factor(constants, d(rest), rest) };
      return { rule: "product", after: rules.product(a, b, d(a), d(b)) };
    }
    case "div": {
      if (!varies(b)) return { rule: "constant factor", after: rules.factor(over(number(1), b), d(a), a) };
      if (!varies(a)) return { rule: "quotient", after: rules.reciprocal(a, b, d(b)) };
      return { rule: "quotient", after: rules.quotient(a, b, d(a), d(b)) };
    }
    case "pow":
      if (!varies(b)) return chain((at) => rules.power(at, b), a, "power");
      if (!varies(a)) return chain((at) => rules.exponential(a, at), b, isEuler(a) ? "table" : "exponential");
      return { rule: "rewrite", after: d(apply("exp", apply("mul", b, apply("log", a)))) };
    case "max":
    case "min": {
      const { op, args } = e;
      if (sameTree(a, b)) return { rule: "rewrite", after: d(a) };
      const parts = args.flatMap((arg, slot) =>
        varies(arg) ? [times(rules.slope(op, args, slot), d(arg))] : [],
      );
      return { rule: "chain", after: parts.reduce((sum, part) => apply("add", sum, part)) };
    }
    default: {
      const { op } = e;
      return chain((at) => rules.slope(op, [at], 0), a, "table");
    }
  }
}

/** A sum with d applied to each of its terms. */
function eachTerm(e: Expression, d: (part: Expression) => Expression): Expression {
  if (e.kind !== "apply" || !(e.op === "add" || e.op === "sub" || e.op === "neg")) return d(e);
  return apply(e.op, ...e.args.map((a) => eachTerm(a, d)));
}

/** A product as (what does not contain the variable) · (the rest). */
function splitFactors(
  e: Application,
  varies: (t: Expression) => boolean,
): { constants: Expression | undefined; rest: Expression } {
  const constants: Expression[] = [];
  const rest: Expression[] = [];
  const visit = (t: Expression): void => {
    if (t.kind === "apply" && t.op === "mul") t.args.forEach(visit);
    else (varies(t) ? rest : constants).push(t);
  };
  visit(e);
  const product = (factors: Expression[]) => factors.reduce((a, b) => apply("mul", a, b));
  return { constants: constants.length > 0 ? product(constants) : undefined, rest: product(rest) };
}

/** The derivative with all rules applied at once, unsimplified. */
export function derive(e: Expression, name: string, rules: Rules): Expression {
  return applyRule(e, name, rules, (part) => derive(part, name, rules)).after;
}
