import { derive } from "./derive.ts";
import { equivalent } from "./equivalent.ts";
import { apply, type Expression, variablesOf } from "./expression.ts";
import { integrate } from "./integrate.ts";
import { MISTAKES, type Mistake, WRONG_SLOPES } from "./mistakes.ts";
import { keyOf } from "./order.ts";
import { inTerms, RULES, type Rules } from "./rules.ts";
import { simplify } from "./simplify.ts";
import { toText } from "./toText.ts";

/** A wrong derivative that people write. */
export interface Slip {
  readonly id: string;
  /** For the reader, one sentence: what was done, and what is done instead. */
  readonly explanation: string;
  /** What comes out of it. */
  readonly expression: Expression;
}

const MOST_PLACES = 4;

/**
 * The wrong derivatives that people write for this function, each made by one wrong rule, applied everywhere or at one place
 * only. None equals the derivative (`equivalent` says "different"), and no two are the same. The likeliest come first.
 */
export function slips(expression: Expression, name: string): Slip[] {
  const truth = simplify(derive(expression, name, RULES));
  const found: Slip[] = [];
  const keys = new Set([keyOf(truth)]);
  for (const { expression: wrong, ...slip } of wrongDerivatives(expression, name)) {
    const simple = simplify(wrong);
    if (keys.has(keyOf(simple))) continue;
    keys.add(keyOf(simple));
    if (equivalent(simple, truth).verdict === "different") found.push({ ...slip, expression: simple });
  }
  return found;
}

/**
 * The same one by one, as the wrong rules leave them: not simplified, some more than once, and some equal to the derivative after
 * all. Whoever looks for one that is known to be wrong need not pay for the others.
 */
export function* wrongDerivatives(expression: Expression, name: string): Generator<Slip> {
  const tables: Mistake[] = WRONG_SLOPES.map(([wrongOp, text, explanation]) => ({
    id: `slope-of-${wrongOp}`,
    explanation,
    rules: {
      slope: (op, args, slot) => (op === wrongOp ? inTerms(text, args) : RULES.slope(op, args, slot)),
    },
  }));
  for (const { id, explanation, rules } of [...MISTAKES, ...tables]) {
    const { wrong, places } = deriveWrongly(expression, name, rules);
    if (places === 0) continue;
    yield { id, explanation, expression: wrong };
    for (let place = 0; places > 1 && place < Math.min(places, MOST_PLACES); place++)
      yield { id, explanation, expression: deriveWrongly(expression, name, rules, place).wrong };
  }
  const integral = integrate(expression, name);
  if (integral)
    yield {
      id: "integrated",
      explanation: "This is an antiderivative: the function is integrated here, not differentiated.",
      expression: integral,
    };
  yield {
    id: "unchanged",
    explanation: "This is the function itself; its derivative is asked for.",
    expression,
  };
  const others = variablesOf(expression).filter((v) => v !== name);
  for (const other of others)
    yield {
      id: "other-variable",
      explanation: `This is the derivative with respect to ${other}; ${name} is the variable that moves here.`,
      expression: derive(expression, other, RULES),
    };
  if (others.length > 0)
    yield {
      id: "all-variables",
      explanation: `Every variable is differentiated here; only ${name} moves, the other letters are numbers.`,
      expression: variablesOf(expression)
        .map((v) => derive(expression, v, RULES))
        .reduce((a, b) => apply("add", a, b)),
    };
  yield {
    id: "sign",
    explanation: "The sign is wrong here.",
    expression: apply("neg", derive(expression, name, RULES)),
  };
}

type Rule = (...parts: readonly unknown[]) => Expression;

/** The derivative with some rules replaced, at every place where that matters or at one of them; and how many there are. */
function deriveWrongly(
  e: Expression,
  name: string,
  wrong: Partial<Rules>,
  only?: number,
): { wrong: Expression; places: number } {
  let places = 0;
  // Each rule is wrapped with its own signature; the record forgets it in between.
  const right = RULES as unknown as Record<string, Rule>;
  const mixed: Record<string, Rule> = { ...right };
  for (const [key, other] of Object.entries(wrong) as [string, Rule][]) {
    mixed[key] = (...parts) => {
      const [good, bad] = [right[key]!(...parts), other(...parts)];
      if (toText(good) === toText(bad)) return good;
      const place = places++;
      return only === undefined || only === place ? bad : good;
    };
  }
  return { wrong: derive(e, name, mixed as unknown as Rules), places };
}
