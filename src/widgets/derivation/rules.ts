import { type Expression, type Step, variablesOf } from "../../expression/index.ts";
import { type Tex, tex } from "../../params/index.ts";

/** What a reader calls a step; the rules that are to be named, and two steps that are none. */
export type Rule =
  | "sum"
  | "constant factor"
  | "product"
  | "quotient"
  | "chain"
  | "power"
  | "table"
  | "constant"
  | "variable"
  | "rewrite"
  | "simplify";

export interface RuleWords {
  readonly name: string;
  /** The rule as a formula, where it is one. */
  readonly formula?: Tex;
  /** What the part looks like to which it applies, as a hint that does not name it. */
  readonly sign: string;
  /** What it is easily taken for. */
  readonly beside: readonly Rule[];
}

const functions: Readonly<Record<Rule, () => RuleWords>> = {
  sum: () => ({
    name: "sum rule",
    formula: tex`(u+v)'=u'+v'`,
    sign: "what is done last in the lit part is a plus or a minus",
    beside: ["product", "chain", "constant factor"],
  }),
  "constant factor": () => ({
    name: "constant factor",
    formula: tex`(c\,u)'=c\,u'`,
    sign: "in the lit part a number without x multiplies or divides the rest",
    beside: ["product", "constant", "power"],
  }),
  product: () => ({
    name: "product rule",
    formula: tex`(uv)'=u'v+uv'`,
    sign: "what is done last in the lit part is a multiplication, and x stands in both factors",
    beside: ["chain", "power", "sum"],
  }),
  quotient: () => ({
    name: "quotient rule",
    formula: tex`(u/v)'=(u'v-uv')/v^2`,
    sign: "what is done last in the lit part is a division, and x stands below the line",
    beside: ["product", "chain", "constant factor"],
  }),
  chain: () => ({
    name: "chain rule",
    formula: tex`(g\circ f)'=g'(f)\,f'`,
    sign: "what is done last in the lit part is done to more than x alone",
    beside: ["product", "power", "table"],
  }),
  power: () => ({
    name: "power rule",
    formula: tex`(x^n)'=n\,x^{n-1}`,
    sign: "the lit part is x itself, with a fixed exponent",
    beside: ["chain", "table", "product"],
  }),
  table: () => ({
    name: "table of derivatives",
    sign: "the lit part is one well-known function of x alone",
    beside: ["chain", "power", "constant"],
  }),
  constant: () => ({
    name: "constant",
    formula: tex`c'=0`,
    sign: "there is no x in the lit part",
    beside: ["power", "variable", "sum"],
  }),
  variable: () => ({
    name: "x itself",
    formula: tex`x'=1`,
    sign: "the lit part is nothing but x",
    beside: ["constant", "chain", "table"],
  }),
  rewrite: () => ({
    name: "rewrite as a power of e",
    formula: tex`u^v=e^{v\log u}`,
    sign: "x stands in the base and in the exponent, so it is neither a fixed power nor one of the table",
    beside: ["power", "table", "product"],
  }),
  simplify: () => ({
    name: "simplify",
    sign: "no derivative is left to be taken",
    beside: ["sum", "product", "chain"],
  }),
};

export const wordsOf = (rule: Rule): RuleWords => functions[rule]();

/** The order in which rules are offered, so that the right one has no place of its own. */
const ORDER = Object.keys(functions) as Rule[];

/** The rule of a step as a reader calls it: that of aˣ stands in the table, beside that of eˣ. */
export function ruleOf({ rule, before }: Step): Rule {
  if (rule !== "power" || before.kind !== "derivative" || before.of.kind !== "apply") return rule;
  const base: Expression = before.of.args[0]!;
  return variablesOf(base).length === 0 ? "table" : "power";
}

/** The rules to choose from: the right one and what it is easily taken for. */
export const offered = (right: Rule): readonly Rule[] =>
  ORDER.filter((rule) => rule === right || wordsOf(right).beside.includes(rule));
