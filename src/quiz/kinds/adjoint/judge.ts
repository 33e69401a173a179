import { agree } from "../../reading/agree.ts";
import { readNumber } from "../../reading/number.ts";
import { count } from "../../reading/words.ts";
import type { Prose, QuestionKind, Verdict } from "../../verdict.ts";
import { type Field, type Sweep, sweepOf } from "./sweep.ts";

/** The messages of a backward sweep, to be filled in on the graph of a formula. */
export interface AdjointTask {
  readonly kind: "adjoint";
  readonly of: string;
  /** The value of every variable. */
  readonly at: Readonly<Record<string, number | string>>;
  readonly tolerance?: number;
  readonly otherwise?: Prose;
  readonly correct?: Prose;
  /** The graph as it is drawn; filled in when the page is printed. */
  readonly drawn?: DrawnGraph;
}

declare module "../../authoring.ts" {
  interface Kinds {
    adjoint: AdjointTask;
  }
}

export interface DrawnGraph {
  readonly nodes: readonly (Pick<Sweep["nodes"][number], "name" | "column" | "row"> & {
    /** Name, formula and value. */
    readonly label: Prose;
  })[];
  readonly edges: Sweep["edges"];
  /** What is asked, field by field. */
  readonly fields: readonly { readonly id: string; readonly spoken: string; readonly label: Prose }[];
}

const subscripts = "₀₁₂₃₄₅₆₇₈₉";
/** v12 as v₁₂. */
export const shownName = (name: string): string => name.replace(/\d/g, (digit) => subscripts[Number(digit)]!);

/** What a field asks for, in words. */
export function spokenName(id: string): string {
  const [, from, to, again] = /^(\w+)>(\w+)(?:#(\d+))?$/.exec(id) ?? [];
  if (from === undefined || to === undefined)
    return `the adjoint of ${shownName(id)}, all its messages added`;
  const which = again === undefined ? "" : `, message ${Number(again) + 1}`;
  return `the message from ${shownName(from)} to ${shownName(to)}${which}`;
}

export const kind: QuestionKind<AdjointTask> = {
  /** `answer` gives the numbers by field (`{ "v3>v1": 2, a: 5 }`), or as a list in the order of the sweep. */
  judge(task, answer) {
    const { fields } = sweepOf(task.of, task.at);
    const given = fields.map(({ id }, i) => {
      if (Array.isArray(answer)) return (answer as unknown[])[i];
      if (typeof answer === "string") return answer.split(/[,;\n]/, 100)[i];
      return typeof answer === "object" && answer !== null
        ? (answer as Record<string, unknown>)[id]
        : undefined;
    });
    let empty = 0;
    let unreadable: Verdict | null = null;
    const numbers = given.map((one, i) => {
      const number = readNumber(one);
      if (number.ok) return number.value;
      if (number.verdict.verdict === "incomplete") empty++;
      else
        unreadable ??= {
          ...number.verdict,
          feedback: `In ${spokenName(fields[i]!.id)}: ${number.verdict.feedback}`,
        };
      return null;
    });
    if (unreadable) return unreadable;
    // Where the sweep has gone wrong, that is said at once: what follows rests on it.
    const wrong = numbers.findIndex(
      (number, i) => number !== null && !agree(number, fields[i]!.wanted, task.tolerance),
    );
    if (wrong >= 0) {
      const met = explain(numbers[wrong]!, fields[wrong]!);
      return { ...met, feedback: [met.feedback, task.otherwise].filter(Boolean).join(" ") };
    }
    if (empty === fields.length) return { verdict: "incomplete", feedback: "Fill in the messages first." };
    if (empty > 0)
      return {
        verdict: "incomplete",
        feedback: `What is there is right. ${count(empty, "message is", "messages are")} still missing.`,
      };
    return { verdict: "correct", feedback: task.correct ?? "" };
  },
};

/** Why a number is not the wanted one. */
function explain(given: number, { id, wanted, incoming, partial, parts }: Field): Verdict {
  const what = spokenName(id);
  const say = (why: string, slip?: string): Verdict => ({
    verdict: "incorrect",
    feedback: `Look at ${what}: ${why}`,
    ...(slip === undefined ? {} : { slip }),
  });
  if (parts.some((part) => agree(given, part)))
    return say("one message alone is not enough. Several arrive, and they add.", "path-lost");
  if (
    parts.length > 0 &&
    agree(
      given,
      parts.reduce((product, part) => product * part, 1),
    )
  )
    return say("messages that arrive at one node add; they do not multiply.", "paths-multiplied");
  if (parts.length > 0) return say("add the messages that arrive there.");
  if (agree(given, -wanted)) return say("the size is right; the sign is not.", "sign");
  if (partial !== null && incoming !== null) {
    if (agree(given, partial))
      return say(
        "that is the local slope alone; multiply it by the message that arrives.",
        "message-dropped",
      );
    if (agree(given, incoming))
      return say("that is the message that arrives; multiply it by the local slope.", "local-slope-dropped");
    if (agree(given, incoming + partial))
      return say("along an edge, message and local slope multiply; they do not add.", "slope-added");
  }
  return say("it is the message that arrives at the sender, times the local slope at the stored values.");
}
