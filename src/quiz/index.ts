import type { Task } from "./authoring.ts";
import type { QuestionKind, Verdict } from "./verdict.ts";

export type { Question, Questions, Task } from "./authoring.ts";
export { checkQuestion } from "./checkQuestion.ts";
export type { Verdict, Witness } from "./verdict.ts";

const kinds = import.meta.glob<QuestionKind<Task>>("./kinds/*/judge.ts", { eager: true, import: "kind" });

/** Judges an answer to a question of any kind; throws only for a kind that has no folder. */
export function judge(task: Task, answer: unknown): Verdict {
  const kind = kinds[`./kinds/${task.kind}/judge.ts`];
  if (!kind) throw new Error(`There is no kind of question "${task.kind}".`);
  return kind.judge(task, answer);
}
