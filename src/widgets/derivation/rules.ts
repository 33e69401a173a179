import type { RuleName } from "../../expression/index.ts";
import { type Tex, tex } from "../../params/index.ts";

export interface RuleWords {
  readonly name: string;
  /** The rule as a formula, where it is one. */
  readonly formula?: Tex;
  /** What the part looks like to which it applies, as a hint that does not name it. */
  readonly sign: string;
  /** What it is easily taken for. */
  readonly beside: readonly RuleName[];
}

const functions: Readonly<Record<RuleName, () => RuleWords>> = {
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
  exponential: () => ({
    name: "exponential rule",
    formula: tex`(a^x)'=a^x\log a`,
    sign: "the lit part is a fixed base other than e, with x itself as its exponent",
    beside: ["power", "table", "rewrite"],
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
    sign: "x stands in the base and in the exponent, and neither of them is fixed",
    beside: ["power", "exponential", "product"],
  }),
  simplify: () => ({
    name: "simplify",
    sign: "no derivative is left to be taken",
    beside: ["sum", "product", "chain"],
  }),
};

export const wordsOf = (rule: RuleName): RuleWords => functions[rule]();

/** The order in which rules are offered, so that the right one has no place of its own. */
const ORDER = Object.keys(functions) as RuleName[];

/** The rules to choose from: the right one and what it is easily taken for. */
export const offered = (right: RuleName): readonly RuleName[] =>
  ORDER.filter((rule) => rule === right || wordsOf(right).beside.includes(rule));
