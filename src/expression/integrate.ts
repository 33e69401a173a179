import { apply, dependsOn, type Expression, number, variable } from "./expression.ts";
import { inTerms, isNumber, lowered, over, times } from "./rules.ts";

const INTEGRALS: Readonly<Record<string, string>> = {
  sin: "-cos(u)",
  cos: "sin(u)",
  exp: "exp(u)",
  sinh: "cosh(u)",
  cosh: "sinh(u)",
  tanh: "log(cosh(u))",
  log: "u*log(u) - u",
  sqrt: "2/3*u^(3/2)",
  sigmoid: "softplus(u)",
  relu: "relu(u)^2/2",
};

/** An antiderivative, for sums of powers and table functions of the variable; undefined for what needs more than that. */
export function integrate(e: Expression, name: string): Expression | undefined {
  const x = variable(name);
  if (!dependsOn(e, name)) return times(e, x);
  if (e.kind !== "apply") return over(apply("pow", x, number(2)), number(2));
  const [a, b] = e.args as [Expression, Expression];
  const plain = (t: Expression): boolean => t.kind === "variable" && t.name === name;
  switch (e.op) {
    case "add":
    case "sub":
    case "neg": {
      const parts = e.args.map((arg) => integrate(arg, name));
      return parts.every((p) => p !== undefined) ? apply(e.op, ...parts) : undefined;
    }
    case "mul": {
      const [c, f] = dependsOn(a, name) ? [b, a] : [a, b];
      const inner = dependsOn(c, name) ? undefined : integrate(f, name);
      return inner && times(c, inner);
    }
    case "div": {
      if (plain(b) && !dependsOn(a, name)) return times(a, apply("log", apply("abs", x)));
      const inner = dependsOn(b, name) ? undefined : integrate(a, name);
      return inner && over(inner, b);
    }
    case "pow": {
      if (!plain(a)) return a.kind === "constant" && a.name === "e" && plain(b) ? e : undefined;
      if (dependsOn(b, name)) return undefined;
      const raised = lowered(x, b, 1);
      if (isNumber(raised, 1)) return apply("log", apply("abs", x));
      return over(raised, raised.kind === "apply" && raised.op === "pow" ? raised.args[1]! : number(1));
    }
    default: {
      const text = INTEGRALS[e.op];
      return text && plain(a) ? inTerms(text, e.args) : undefined;
    }
  }
}
