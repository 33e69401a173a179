import type { Asked } from "./verdict.ts";

/** The kinds of task, by name; each kind's `judge.ts` adds its own, so that no list of them is kept. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Kinds {}

/** What is to be answered, without the words around it: all that judging needs. */
export type Task = Kinds[keyof Kinds];

/** A question as an author writes it. */
export type Question = Asked & Task;

/** A chapter's `questions.ts`, by id. */
export type Questions = Readonly<Record<string, Question>>;
