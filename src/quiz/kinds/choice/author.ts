import type { AuthoredKind } from "../../verdict.ts";
import type { ChoiceTask } from "./judge.ts";

export const author: AuthoredKind<ChoiceTask> = {
  right({ options, several }) {
    const places = options.flatMap((option, place) => (option.correct ? [place] : []));
    return several ? places : places[0];
  },
  mistakes: ({ options, several }) =>
    options.flatMap(({ correct, say }, place) =>
      correct ? [] : [{ answer: several ? [place] : place, say }],
    ),
  write: ({ options }) =>
    options
      .filter((option) => option.correct)
      .map((option) => option.text)
      .join("; "),
  why: ({ options }) =>
    options
      .filter((option) => option.correct)
      .map((option) => option.say)
      .join(" "),
  faults({ options, several }) {
    const right = options.filter((option) => option.correct).length;
    const texts = new Set(options.map((option) => option.text));
    return [
      ...(right === 0 ? ["No option is correct."] : []),
      ...(right > 1 && !several ? ["More than one option is correct; say `several: true`."] : []),
      ...(right === options.length ? ["No option is wrong."] : []),
      ...(texts.size < options.length ? ["Two options have the same text."] : []),
    ];
  },
};
