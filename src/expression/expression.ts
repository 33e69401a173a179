/** The operations that take a function name in a formula, by the names that `src/autodiff` gives them. */
export type FunctionName =
  | "sin"
  | "cos"
  | "tan"
  | "asin"
  | "acos"
  | "atan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "exp"
  | "log"
  | "sqrt"
  | "abs"
  | "sigmoid"
  | "relu"
  | "softplus"
  | "max"
  | "min";

export type Operator = "add" | "sub" | "mul" | "div" | "pow" | "neg";

/** Where a subterm was read: character offsets in the text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Origin {
  /** Set by `parse`. */
  readonly span?: Span | undefined;
  /** Set by `fromGraph`: the graph node that computes this subterm. */
  readonly node?: number | undefined;
}

/** A number as written, never negative: a sign is the operation `neg`. */
export interface NumberTerm extends Origin {
  readonly kind: "number";
  readonly value: number;
}
export interface Constant extends Origin {
  readonly kind: "constant";
  readonly name: "e" | "pi";
}
/** A letter or Greek name, perhaps with an index: `x`, `x1` (x₁), `x_i`, `theta`, `theta2`. */
export interface Variable extends Origin {
  readonly kind: "variable";
  readonly name: string;
}
/** An operation or function applied to its arguments. */
export interface Application extends Origin {
  readonly kind: "apply";
  readonly op: Operator | FunctionName;
  readonly args: readonly Expression[];
}
/** d/dx (of): a derivative still to be taken. Only derivations hold it; the parser never makes it. */
export interface Derivative extends Origin {
  readonly kind: "derivative";
  readonly variable: string;
  readonly of: Expression;
}

/** An immutable formula. Equal structure may share nodes. */
export type Expression = NumberTerm | Constant | Variable | Application | Derivative;

/** The number `value`; a negative one becomes `neg` of its absolute value, as the parser would read it. */
export function number(value: number): Expression {
  return value < 0 ? apply("neg", number(-value)) : { kind: "number", value };
}

export function variable(name: string): Variable {
  return { kind: "variable", name };
}

export function apply(op: Operator | FunctionName, ...args: readonly Expression[]): Application {
  return { kind: "apply", op, args };
}

/** The direct subterms. */
export function children(e: Expression): readonly Expression[] {
  return e.kind === "apply" ? e.args : e.kind === "derivative" ? [e.of] : [];
}

/** `e` with its direct subterms replaced, or `e` itself where none changed. */
export function mapChildren(e: Expression, f: (child: Expression, index: number) => Expression): Expression {
  if (e.kind === "derivative") {
    const of = f(e.of, 0);
    return of === e.of ? e : { ...e, of };
  }
  if (e.kind !== "apply") return e;
  const args = e.args.map(f);
  return args.every((a, i) => a === e.args[i]) ? e : { ...e, args };
}

/** The names of the variables, in order of first appearance. */
export function variablesOf(e: Expression): string[] {
  const names = new Set<string>();
  const visit = (t: Expression): void => {
    if (t.kind === "variable") names.add(t.name);
    for (const child of children(t)) visit(child);
  };
  visit(e);
  return [...names];
}

export function dependsOn(e: Expression, name: string): boolean {
  return e.kind === "variable" ? e.name === name : children(e).some((c) => dependsOn(c, name));
}

/** `e` with every occurrence of the variable replaced. */
export function substitute(e: Expression, name: string, by: Expression): Expression {
  return e.kind === "variable" && e.name === name ? by : mapChildren(e, (c) => substitute(c, name, by));
}

/** Whether two trees are the same, wherever they were read. */
export function sameTree(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  if (a.kind === "apply" && b.kind === "apply") {
    return (
      a.op === b.op && a.args.length === b.args.length && a.args.every((arg, i) => sameTree(arg, b.args[i]!))
    );
  }
  if (a.kind === "derivative" && b.kind === "derivative")
    return a.variable === b.variable && sameTree(a.of, b.of);
  return (a.kind === "constant" || a.kind === "variable") && a.kind === b.kind && a.name === b.name;
}
