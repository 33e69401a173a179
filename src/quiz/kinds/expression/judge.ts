import {
  differentiate,
  type Expression,
  equivalent,
  ParseError,
  parse,
  variablesOf,
} from "../../../expression/index.ts";
import { cannotRead } from "../../reading/number.ts";
import { quoted, type Reading, read, refuse } from "../../reading/words.ts";
import type { QuestionKind, Reasons, Verdict } from "../../verdict.ts";
import { type Form, shortcoming } from "./form.ts";
import { recognise } from "./recognise.ts";
import { sameNearby } from "./sameNearby.ts";
import { counterexample } from "./witness.ts";

/** A formula to be found. Every way to write it is right, unless the question asks for a form. */
export interface ExpressionTask extends Reasons<string> {
  readonly kind: "expression";
  /** The variables that may occur; those of the answer when nothing is said. */
  readonly variables?: readonly string[];
  /** May be left out where `of` is given: it is the derivative then. */
  readonly answer?: string;
  /** The function whose derivative is asked for: from it follow the typical slips and the worked solution. */
  readonly of?: string;
  /** With respect to which variable; the first of `variables` when nothing is said. */
  readonly by?: string;
  readonly form?: Form;
}

declare module "../../authoring.ts" {
  interface Kinds {
    expression: ExpressionTask;
  }
}

const LONGEST = 1000;

/** The variables that may occur. */
export const allowed = ({ variables, answer, of }: ExpressionTask): readonly string[] =>
  variables ?? variablesOf(parse(of ?? answer ?? "0"));

/** The variable that moves. */
export const moving = (task: ExpressionTask): string => task.by ?? allowed(task)[0] ?? "x";

/** The formula that is wanted; throws `ParseError` for one that cannot be read. */
export function wanted(task: ExpressionTask): Expression {
  const { answer, of } = task;
  const variables = allowed(task);
  if (answer !== undefined) return parse(answer, { variables });
  return of === undefined ? parse("0") : differentiate(parse(of, { variables }), moving(task)).result;
}

/** Reads a formula as people type it; `y =` or `f′(x) =` before it is passed over. Never throws. */
function readFormula(given: unknown, variables: readonly string[]): Reading<Expression> {
  const text = typeof given === "number" ? String(given) : given;
  if (text === null || text === undefined || (typeof text === "string" && text.trim() === ""))
    return refuse("incomplete", "Write a formula first.");
  if (typeof text !== "string") return refuse("invalid", "That is not a formula.");
  if (text.length > LONGEST)
    return refuse("invalid", `The formula has ${text.length} characters; at most ${LONGEST} are read.`);
  const sides = text.split("=");
  if (sides.length > 2)
    return refuse("invalid", `${quoted(text)} has more than one “=”; one formula is wanted.`);
  try {
    return read(parse(sides.at(-1)!, { variables }));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return refuse("invalid", cannotRead(sides.at(-1)!, error));
  }
}

export const kind: QuestionKind<ExpressionTask> = {
  judge(task, answer) {
    const given = readFormula(answer, allowed(task));
    if (!given.ok) return given.verdict;
    const right = wanted(task);
    const { verdict, note, witness } = equivalent(given.value, right);
    if (verdict === "unknown" && !sameNearby(given.value, right))
      return {
        verdict: "invalid",
        feedback:
          `The book cannot tell whether that is right. ${note ?? ""} Write it in a simpler way.`.replace(
            "  ",
            " ",
          ),
      };
    if (verdict === "different" && witness) return different(task, given.value, right, witness.point);
    const missing = shortcoming(task.form, given.value, right);
    if (missing) return { verdict: "incomplete", feedback: `The value is right. ${missing}` };
    const { correct = "" } = task;
    const said =
      note === undefined ? "" : `(${note.replace("the first", "yours").replace("the second", "the book’s")})`;
    return { verdict: "correct", feedback: [correct, said].filter(Boolean).join(" ") };
  },
};

function different(
  task: ExpressionTask,
  given: Expression,
  right: Expression,
  found: Readonly<Record<string, number>>,
): Verdict {
  const { of, reasons = [], otherwise } = task;
  const variables = allowed(task);
  const { witness, sentence } = counterexample(
    given,
    right,
    found,
    of === undefined ? "the answer" : "the derivative",
  );
  const known = reasons.find(
    ({ when }) => equivalent(parse(when, { variables }), given).verdict === "equivalent",
  );
  const function_ = of === undefined ? undefined : parse(of, { variables });
  const slip = recognise(given, right, function_, moving(task), witness.point);
  const said = slip ? [slip.say, sentence] : [sentence, otherwise];
  return {
    verdict: "incorrect",
    feedback: known?.say ?? said.filter(Boolean).join(" "),
    ...(slip ? { slip: slip.slip } : {}),
    witness,
  };
}
