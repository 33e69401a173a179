import { substitute } from "../../expression/expression.ts";
import { type Expression, ParseError, parse, simplify, toTex, toText } from "../../expression/index.ts";
import { formatNumber } from "../../params/index.ts";
import type { Question } from "../authoring.ts";
import { constant } from "../reading/number.ts";
import { texNumber } from "../reading/texNumber.ts";
import type { Drawn } from "./drawn.ts";

/** The fields of a question that hold formulas, wherever they stand in it; each kind keeps to these names. */
const formulas = new Set(["answer", "of", "when", "at", "set", "curve", "params"]);

/** `@a`, `@(…)` and `@[…]` in prose; the round brackets may hold further ones. */
const call = /@(?:\[([^\]]*)\]|\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)|([A-Za-z]\w*))/g;

/** A question with the drawn values put in, in its formulas and in its prose. Throws `ParseError` for prose that cannot be computed. */
export function fill(question: Question, values: Drawn): Question {
  const visit = (value: unknown, isFormula: boolean): unknown => {
    if (typeof value === "string") return isFormula ? fillFormula(value, values) : fillProse(value, values);
    if (Array.isArray(value)) return value.map((item) => visit(item, isFormula));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== "draw");
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, visit(inner, isFormula || formulas.has(key))]),
    );
  };
  return visit(question, false) as Question;
}

function put(e: Expression, values: Drawn): Expression {
  return Object.entries(values).reduce(
    (filled, [name, value]) => substitute(filled, name, parse(String(value))),
    e,
  );
}

/** A formula with the values for the names; a text that is no formula stays as it is. */
function fillFormula(text: string, values: Drawn): string {
  try {
    return toText(put(parse(text), values));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return text;
  }
}

function fillProse(text: string, values: Drawn): string {
  // Every second piece stands between dollar signs.
  const pieces = text.split("$").map((piece, i) => {
    const inTex = i % 2 === 1;
    const show = (value: number) => (inTex ? texNumber(value) : formatNumber(value, { significant: 6 }));
    return piece.replace(call, (whole, formula?: string, number?: string, name?: string) => {
      if (formula !== undefined) return toTex(simplify(put(parse(formula), values)));
      if (number !== undefined) return show(constant(toText(put(parse(number), values))));
      const value = Object.hasOwn(values, name!) ? values[name!]! : whole;
      return typeof value === "number" ? show(value) : value === whole ? whole : toTex(parse(value));
    });
  });
  return pieces.join("$");
}
