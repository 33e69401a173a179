import { apply, type Expression, type FunctionName, number } from "./expression.ts";
import { isSum } from "./order.ts";
import { inTerms, lowered, over, RULES, type Rules, squared, times } from "./rules.ts";

/** A wrong rule that people use, and what to say to it. */
export interface Mistake {
  readonly id: string;
  readonly explanation: string;
  readonly rules: Partial<Rules>;
}

export const MISTAKES: readonly Mistake[] = [
  {
    id: "inner-factor-dropped",
    explanation:
      "This is the slope of the outer function alone; multiply it by the derivative of the inner one.",
    rules: { chain: (outer, u) => outer(u) },
  },
  {
    id: "outer-slope-at-x",
    explanation: "The slope of the outer function is taken at x here; take it at the inner function's value.",
    rules: { chain: (outer, _u, du, x) => times(outer(x), du) },
  },
  {
    id: "outer-slope-at-inner-slope",
    explanation:
      "The derivative of the inner function stands inside the outer one here; it belongs beside it, as a factor.",
    rules: { chain: (outer, _u, du) => outer(du) },
  },
  {
    id: "rates-added",
    explanation: "The outer and the inner slope are added here; in a chain the rates multiply.",
    rules: {
      chain: (outer, u, du) => apply("add", outer(u), du),
      // 6·(5 − 2x) is a chain of two straight lines.
      factor: (c, df, f) => (isSum(f) ? apply("add", c, df) : times(c, df)),
    },
  },
  {
    id: "product-of-derivatives",
    explanation: "The derivatives are multiplied here; the product rule is (fg)′ = f′g + fg′.",
    rules: { product: (_f, _g, df, dg) => times(df, dg) },
  },
  {
    id: "product-sign",
    explanation: "The two terms of the product rule are subtracted here; they add: f′g + fg′.",
    rules: { product: (f, g, df, dg) => apply("sub", times(df, g), times(f, dg)) },
  },
  {
    id: "product-second-term-missing",
    explanation: "Only the first factor is differentiated here; f′g + fg′ also lets the second one change.",
    rules: { product: (_f, g, df) => times(df, g) },
  },
  {
    id: "product-first-term-missing",
    explanation: "Only the second factor is differentiated here; f′g + fg′ also lets the first one change.",
    rules: { product: (f, _g, _df, dg) => times(f, dg) },
  },
  {
    id: "product-as-sum",
    explanation:
      "The derivatives of the factors are added here; each is multiplied by the other factor first: f′g + fg′.",
    rules: { product: (_f, _g, df, dg) => apply("add", df, dg) },
  },
  {
    id: "quotient-order",
    explanation:
      "The sign is turned round here; the numerator is f′g − fg′, for a larger denominator makes the quotient smaller.",
    rules: {
      quotient: (f, g, df, dg) => over(apply("sub", times(f, dg), times(df, g)), squared(g)),
      reciprocal: (c, g, dg) => over(times(c, dg), squared(g)),
    },
  },
  {
    id: "quotient-sign",
    explanation:
      "The two terms of the numerator are added here; in the quotient rule they subtract: f′g − fg′.",
    rules: { quotient: (f, g, df, dg) => over(apply("add", times(df, g), times(f, dg)), squared(g)) },
  },
  {
    id: "quotient-not-squared",
    explanation: "The denominator is not squared here; the quotient rule divides by g².",
    rules: {
      quotient: (f, g, df, dg) => over(apply("sub", times(df, g), times(f, dg)), g),
      reciprocal: (c, g, dg) => apply("neg", over(times(c, dg), g)),
    },
  },
  {
    id: "quotient-of-derivatives",
    explanation: "The derivatives are divided here; the quotient rule is (f/g)′ = (f′g − fg′)/g².",
    rules: { quotient: (_f, _g, df, dg) => over(df, dg), reciprocal: (c, _g, dg) => over(c, dg) },
  },
  {
    id: "power-not-reduced",
    explanation: "The power stays as it was here; it drops by one: n·xⁿ⁻¹.",
    rules: { power: (u, n) => times(n, apply("pow", u, n)) },
  },
  {
    id: "power-raised",
    explanation: "The power goes up by one here; it drops by one, n·xⁿ⁻¹, also where it is negative.",
    rules: { power: (u, n) => times(n, lowered(u, n, 1)) },
  },
  {
    id: "power-factor-missing",
    explanation: "The power drops by one here, but does not come down as a factor: n·xⁿ⁻¹.",
    rules: { power: (u, n) => lowered(u, n, -1) },
  },
  {
    id: "constant-kept",
    explanation: "A constant term is still there; it does not change, so its derivative is 0.",
    rules: { constant: (c) => c },
  },
  {
    id: "constant-factor-lost",
    explanation: "A constant factor is lost here; it stays: (c·f)′ = c·f′.",
    rules: { factor: (_c, df) => df },
  },
  {
    id: "constant-factor-differentiated",
    explanation: "A constant factor is differentiated to 0 here; it stays: (c·f)′ = c·f′.",
    rules: { factor: () => number(0) },
  },
  {
    id: "exponential-as-power",
    explanation:
      "The power rule is used on an exponential here; the variable stands in the exponent, so eᵘ keeps its exponent.",
    rules: { exponential: (a, u) => times(u, lowered(a, u, -1)), slope: exponentialAsPower },
  },
  {
    id: "exponential-base-missing",
    explanation: "The factor log a is missing here: the derivative of aˣ is aˣ·log a.",
    rules: { exponential: (a, u) => apply("pow", a, u) },
  },
];

function exponentialAsPower(op: FunctionName, args: readonly Expression[], slot: number): Expression {
  return op === "exp" ? inTerms("u*exp(u - 1)", args) : RULES.slope(op, args, slot);
}

/** Wrong entries of the table, with what to say to them. */
export const WRONG_SLOPES: readonly (readonly [op: FunctionName, slope: string, explanation: string])[] = [
  ["sin", "-cos(u)", "The derivative of sin is cos, without a minus."],
  ["cos", "sin(u)", "The minus is missing here: the derivative of cos is −sin."],
  ["tan", "-1/cos(u)^2", "The derivative of tan is 1/cos², without a minus."],
  ["tan", "1/cos(u)", "The square is missing here: the derivative of tan is 1/cos²."],
  ["tan", "1/sin(u)^2", "The derivative of tan is 1/cos², not 1/sin²."],
  ["asin", "-1/sqrt(1 - u^2)", "This is the derivative of arccos; that of arcsin has no minus."],
  [
    "asin",
    "1/cos(u)",
    "The derivative of an inverse function is not the reciprocal here; that of arcsin u is 1/√(1 − u²).",
  ],
  ["acos", "1/sqrt(1 - u^2)", "This is the derivative of arcsin; that of arccos has a minus."],
  [
    "atan",
    "1/(1 - u^2)",
    "The sign in the denominator is wrong here: the derivative of arctan u is 1/(1 + u²).",
  ],
  [
    "atan",
    "cos(u)^2",
    "The slope of tan is turned over at u here; the derivative of arctan u is 1/(1 + u²).",
  ],
  ["sinh", "-cosh(u)", "The derivative of sinh is cosh, without a minus."],
  ["cosh", "-sinh(u)", "The derivative of cosh is sinh; the minus belongs to cos."],
  ["tanh", "1 - tanh(u)", "The square is missing here: the derivative of tanh is 1 − tanh²."],
  ["tanh", "1 + tanh(u)^2", "The sign is wrong here: the derivative of tanh is 1 − tanh²."],
  [
    "tanh",
    "tanh(u)*(1 - tanh(u))",
    "This is the pattern of the sigmoid; the derivative of tanh is 1 − tanh².",
  ],
  ["exp", "exp(u - 1)", "The exponent drops here as if this were a power; the derivative of eᵘ in u is eᵘ."],
  ["log", "1/log(u)", "The logarithm is turned over here; its derivative is 1 over the argument."],
  ["log", "exp(u)", "This is the inverse function; the derivative of log is 1 over the argument."],
  ["log", "-1/u^2", "This is the derivative of 1/u; that of log u is 1/u itself."],
  ["sqrt", "1/sqrt(u)", "The factor ½ is missing here: the derivative of √u is 1/(2√u)."],
  [
    "sqrt",
    "sqrt(u)/2",
    "The root stays above here: the power ½ drops to −½, so the derivative of √u is 1/(2√u).",
  ],
  [
    "sqrt",
    "-1/(2sqrt(u))",
    "The power −½ turns the root over and does not make it negative: the derivative of √u is 1/(2√u).",
  ],
  ["abs", "1", "The sign is missing here: left of 0 the absolute value falls with slope −1."],
  ["sigmoid", "1 - sigmoid(u)", "The factor σ is missing here: the derivative of σ is σ(1 − σ)."],
  ["sigmoid", "sigmoid(u)*(1 + sigmoid(u))", "The sign is wrong here: the derivative of σ is σ(1 − σ)."],
  ["sigmoid", "u*(1 - u)", "The argument stands here in place of σ: the derivative is σ(u)(1 − σ(u))."],
  ["sigmoid", "1 - sigmoid(u)^2", "This is the pattern of tanh; the derivative of σ is σ(1 − σ)."],
  ["relu", "relu(u)", "This is relu itself; its slope is 1 where it rises, and 0 elsewhere."],
  ["relu", "1", "The part left of 0 is missing here: there relu is flat, with slope 0."],
  ["softplus", "relu(u)/u", "This is the slope of relu; that of its smooth version is the sigmoid."],
  [
    "softplus",
    "1/(1 + exp(u))",
    "The numerator eᵘ is missing here: the derivative of log(1 + eᵘ) is eᵘ/(1 + eᵘ).",
  ],
];
