import fc from "fast-check";
import { apply, type Expression, type FunctionName, number, variable } from "./expression.ts";
import { FUNCTIONS } from "./names.ts";

/** All functions of one argument. */
export const UNARY = [...new Set(Object.values(FUNCTIONS))].filter((f) => f !== "max" && f !== "min");

/** Random formulas in x and y, as the parser could have read them. */
export function formulas(
  options: {
    readonly depth?: number;
    readonly functions?: readonly FunctionName[];
    readonly names?: readonly string[];
    /** Whether numbers occur that doubles cannot hold exactly: decimals, e and π. */
    readonly inexact?: boolean;
  } = {},
): fc.Arbitrary<Expression> {
  const { depth = 4, functions = UNARY, names = ["x", "y"], inexact = true } = options;
  const leaf = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names).map((name): Expression => variable(name)) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }).map(number) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 100, ...(inexact ? [0.1, 2.5, 1e-3] : [])).map(number) },
    {
      weight: inexact ? 1 : 0,
      arbitrary: fc
        .constantFrom("e" as const, "pi" as const)
        .map((name): Expression => ({ kind: "constant", name })),
    },
  );
  return fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: depth, depthIdentifier: "formula" },
      leaf,
      fc
        .tuple(fc.constantFrom("add", "sub", "mul", "div", "pow", "max", "min"), tie("node"), tie("node"))
        .map(([op, a, b]): Expression => apply(op as "add", a, b)),
      fc
        .tuple(fc.constantFrom("neg", ...functions), tie("node"))
        .map(([op, a]): Expression => apply(op as "neg", a)),
      fc
        .tuple(fc.constantFrom("add", "sub", "mul"), tie("node"), tie("node"))
        .map(([op, a, b]): Expression => apply(op as "add", a, b)),
      fc
        .tuple(tie("node"), fc.integer({ min: -2, max: 4 }))
        .map(([a, n]): Expression => apply("pow", a, number(n))),
    ),
  })).node;
}
