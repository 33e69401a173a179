import { count } from "../../reading/words.ts";
import type { Prose, QuestionKind } from "../../verdict.ts";

/** One of several, or all that are true; each option says why it is right or wrong. */
export interface ChoiceTask {
  readonly kind: "choice";
  readonly options: readonly {
    readonly text: Prose;
    /** The text without marks; made when the page is printed. */
    readonly words?: string;
    readonly correct?: true;
    readonly say: Prose;
  }[];
  /** More than one may be true; all of them are wanted. */
  readonly several?: true;
}

declare module "../../authoring.ts" {
  interface Kinds {
    choice: ChoiceTask;
  }
}

/** The places of the chosen options; null for what is no option. Places count from 0; texts are taken as well. */
function placesOf({ options }: ChoiceTask, answer: unknown): number[] | null {
  const given = Array.isArray(answer) ? answer : [answer];
  const places = given.map((one: unknown) => {
    const text = typeof one === "number" || typeof one === "string" ? String(one).trim() : "";
    const place = /^\d{1,3}$/.test(text) ? Number(text) : options.findIndex((option) => option.text === text);
    return place < options.length ? place : -1;
  });
  return places.includes(-1) ? null : [...new Set(places)].sort((a, b) => a - b);
}

const nothing = (answer: unknown) =>
  answer === null ||
  answer === undefined ||
  (typeof answer === "string" && answer.trim() === "") ||
  (Array.isArray(answer) && answer.length === 0);

export const kind: QuestionKind<ChoiceTask> = {
  /** `answer` is the option's place in the list, counted from 0; a list of places where several may be true. */
  judge(task, answer) {
    const { options, several } = task;
    if (nothing(answer))
      return {
        verdict: "incomplete",
        feedback: several ? "Choose all that are true first." : "Choose one first.",
      };
    const places = placesOf(task, answer);
    if (!places) return { verdict: "invalid", feedback: "That is none of the options." };
    if (!several) {
      if (places.length > 1) return { verdict: "invalid", feedback: "Choose one option, not several." };
      const option = options[places[0]!]!;
      return { verdict: option.correct ? "correct" : "incorrect", feedback: option.say };
    }
    const chosen = places.map((place) => options[place]!);
    const wrong = chosen.filter((option) => !option.correct);
    const missing = options.filter((option) => option.correct).length - (chosen.length - wrong.length);
    if (wrong.length > 0)
      return { verdict: "incorrect", feedback: wrong.map((option) => option.say).join(" ") };
    if (missing > 0)
      return {
        verdict: "incorrect",
        feedback: `What you chose is true. ${missing === 1 ? "There is one more." : `There are ${count(missing, "more", "more")}.`}`,
      };
    return { verdict: "correct", feedback: chosen.map((option) => option.say).join(" ") };
  },
};
