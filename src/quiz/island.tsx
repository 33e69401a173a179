import type { ComponentType, ReactNode } from "react";
import type { Question } from "./authoring.ts";
import { type AnswerProps, QuestionView } from "./QuestionView.tsx";
import type { QuestionKind } from "./verdict.ts";

const judges = import.meta.glob<QuestionKind<Question>>("./kinds/*/judge.ts", { import: "kind" });
const answers = import.meta.glob<ComponentType<AnswerProps<Question>>>("./kinds/*/Answer.tsx", {
  import: "default",
});

/** What a page says of a question on it; JSON. Texts are HTML. */
export interface QuestionIslandProps {
  readonly id: string;
  readonly number: string;
  readonly question: Question;
}

/** Brings a printed question to life with its kind's judge and answer field. */
export async function load(props: unknown): Promise<{ element: ReactNode }> {
  const { id, number, question } = props as QuestionIslandProps;
  const kind = judges[`./kinds/${question.kind}/judge.ts`];
  const Answer = answers[`./kinds/${question.kind}/Answer.tsx`];
  if (!kind || !Answer) throw new Error(`There is no kind of question "${question.kind}".`);
  return {
    element: (
      <QuestionView id={id} number={number} question={question} kind={await kind()} Answer={await Answer()} />
    ),
  };
}
