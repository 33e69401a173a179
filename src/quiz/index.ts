import type { Question } from "./authoring.ts";
import type { QuestionKind, Verdict } from "./verdict.ts";

export type { Question, Questions } from "./authoring.ts";
export type { Verdict } from "./verdict.ts";

const kinds = import.meta.glob<QuestionKind<Question>>("./kinds/*/judge.ts", { eager: true, import: "kind" });

/** Judges an answer to a question of any kind; throws only for a kind that has no folder. */
export function judge(question: Question, answer: unknown): Verdict {
  const kind = kinds[`./kinds/${question.kind}/judge.ts`];
  if (!kind) throw new Error(`There is no kind of question "${question.kind}".`);
  return kind.judge(question, answer);
}
