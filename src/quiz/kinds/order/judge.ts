import { count } from "../../reading/words.ts";
import type { Prose, QuestionKind } from "../../verdict.ts";
import { isRight } from "./shuffled.ts";

/** Steps to be put in order. */
export interface OrderTask {
  readonly kind: "order";
  /** In the right order. */
  readonly steps: readonly Prose[];
  /** Other orders that are right as well: the places of the steps in `steps`. */
  readonly orders?: readonly (readonly number[])[];
  /** What to say where a step stands somewhere before another although it must not: `when: [3, 1]`, places counted from 0. */
  readonly reasons?: readonly { readonly when: readonly [number, number]; readonly say: Prose }[];
  readonly otherwise?: Prose;
  readonly correct?: Prose;
}

declare module "../../authoring.ts" {
  interface Kinds {
    order: OrderTask;
  }
}

export const kind: QuestionKind<OrderTask> = {
  /** `answer` lists the steps as the reader has put them: their places in `steps`, or their texts. */
  judge(task, answer) {
    const { steps, reasons = [], correct = "", otherwise = "" } = task;
    if (
      answer === null ||
      answer === undefined ||
      answer === "" ||
      (Array.isArray(answer) && answer.length === 0)
    )
      return { verdict: "incomplete", feedback: "Put the steps in order first." };
    const list: readonly unknown[] = Array.isArray(answer)
      ? answer
      : typeof answer === "string" && answer.length < 1000
        ? answer.split(/[\s,;]+/)
        : [answer];
    const given = list.map((one) => {
      if (typeof one === "number") return one;
      if (typeof one !== "string") return -1;
      return /^\d{1,3}$/.test(one) ? Number(one) : steps.indexOf(one);
    });
    if (given.some((place) => !Number.isInteger(place) || place < 0 || place >= steps.length))
      return { verdict: "invalid", feedback: "One of these is no step of the question." };
    if (new Set(given).size < given.length)
      return { verdict: "invalid", feedback: "A step stands there twice; each has one place." };
    const missing = steps.length - given.length;
    if (missing > 0)
      return { verdict: "incomplete", feedback: `${count(missing, "step has", "steps have")} no place yet.` };
    if (isRight(task, given)) return { verdict: "correct", feedback: correct };
    const known = reasons.find(({ when: [first, second] }) => given.indexOf(first) < given.indexOf(second));
    if (known) return { verdict: "incorrect", feedback: known.say };
    const good = given.findIndex((place, i) => place !== i);
    const begins =
      good === 0
        ? "Another step comes first."
        : `The first ${good === 1 ? "step stands" : `${good} steps stand`} right; another comes next.`;
    return { verdict: "incorrect", feedback: `${begins} ${otherwise}`.trim() };
  },
};
