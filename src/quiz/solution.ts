import type { Task } from "./authoring.ts";
import type { Asked, AuthoredKind, Prose } from "./verdict.ts";

/** The worked solution of a question: its answer, why that is right, and the steps that lead there. */
export function solutionOf<Question extends Task & Partial<Asked>>(
  question: Question,
  author: AuthoredKind<Question>,
): readonly Prose[] {
  const why = author.why?.(question);
  return [
    author.write(question),
    ...(why ? [why] : []),
    ...(author.solve?.(question) ?? []),
    ...(question.solution ?? []),
  ];
}
