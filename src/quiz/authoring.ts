import type { ChoiceQuestion } from "./kinds/choice/judge.ts";
import type { NumberQuestion } from "./kinds/number/judge.ts";

export type Question = NumberQuestion | ChoiceQuestion;

/** A chapter's `questions.ts`, by id. */
export type Questions = Readonly<Record<string, Question>>;
