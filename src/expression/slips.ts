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
  /** What comes out of it, simplified; never equal to the derivative. */
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
  const offer = (id: string, explanation: string, wrong: Expression): void => {
    const simple = simplify(wrong);
    if (keys.has(keyOf(simple))) return;
    keys.add(keyOf(simple));
    if (equivalent(simple, truth).verdict === "different")
      found.push({ id, explanation, expression: simple });
  };

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
    offer(id, explanation, wrong);
    for (let place = 0; places > 1 && place < Math.min(places, MOST_PLACES); place++) {
      offer(id, explanation, deriveWrongly(expression, name, rules, place).wrong);
    }
  }
  const integral = integrate(expression, name);
  if (integral)
    offer(
      "integrated",
      "This is an antiderivative: the function is integrated here, not differentiated.",
      integral,
    );
  offer("unchanged", "This is the function itself; its derivative is asked for.", expression);
  const others = variablesOf(expression).filter((v) => v !== name);
  for (const other of others) {
    offer(
      "other-variable",
      `This is the derivative with respect to ${other}; ${name} is the variable that moves here.`,
      derive(expression, other, RULES),
    );
  }
  if (others.length > 0) {
    const all = variablesOf(expression).map((v) => derive(expression, v, RULES));
    offer(
      "all-variables",
      `Every variable is differentiated here; only ${name} moves, the other letters are numbers.`,
      all.reduce((a, b) => apply("add", a, b)),
    );
  }
  offer("sign", "The sign is wrong here.", apply("neg", truth));
  return found;
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
