import type { ReactNode } from "react";
import type { Question } from "./authoring.ts";
import { fetchQuestion, type PaperQuestion } from "./paper.ts";
import type { ChapterName } from "./review/chapterName.ts";
import type { QuestionKind } from "./verdict.ts";
import type { AnswerModule } from "./view/answer.ts";
import { LiveQuestion, type LiveQuestionProps } from "./view/LiveQuestion.tsx";

const judges = import.meta.glob<QuestionKind<Question>>("./kinds/*/judge.ts", { import: "kind" });
const answers = import.meta.glob<AnswerModule<Question>>("./kinds/*/Answer.tsx");

/** What a page says of a question on it: its key, `chapter/id`. */
export interface QuestionIslandProps {
  readonly what?: undefined;
  readonly key: string;
}

export type Elsewhere = Pick<LiveQuestionProps, "home" | "solution" | "seed" | "onOutcome" | "progressKey">;

export interface Loaded {
  readonly element: ReactNode;
  readonly mounted?: () => void;
}

/** Brings a printed question to life with its kind's answer field; `elsewhere` is set where it is asked on another page than its own. */
export async function loadQuestion(
  id: string,
  { number, question, source }: PaperQuestion,
  elsewhere: Elsewhere,
): Promise<Loaded> {
  const loadJudge = judges[`./kinds/${question.kind}/judge.ts`];
  const loadAnswer = answers[`./kinds/${question.kind}/Answer.tsx`];
  if (!loadJudge || !loadAnswer) throw new Error(`There is no kind of question "${question.kind}".`);
  const { widget } = question;
  const name = `question-${id}`;
  const [kind, figure] = await Promise.all([
    loadAnswer(),
    widget
      ? import("../widget/island.tsx").then(({ load: loadWidget }) =>
          loadWidget({ id: widget.id, name, params: widget.params ?? {} }, ""),
        )
      : null,
  ]);
  return {
    element: (
      <LiveQuestion
        id={id}
        number={number}
        question={question}
        source={source}
        kind={kind}
        loadJudge={loadJudge}
        figure={figure ? { name, element: figure.element } : undefined}
        {...elsewhere}
      />
    ),
    ...(figure ? { mounted: figure.mounted } : {}),
  };
}

type Props =
  | QuestionIslandProps
  | { readonly what: "review"; readonly chapters: readonly ChapterName[] }
  | { readonly what: "mastery"; readonly slug: string; readonly ids: readonly string[] };

/** A question, the review, or how one stands with a chapter. */
export async function load(props: unknown): Promise<Loaded> {
  const known = props as Props;
  if (known.what === "review") {
    const { Review } = await import("./review/Review.tsx");
    return { element: <Review chapters={known.chapters} /> };
  }
  if (known.what === "mastery") {
    const { Mastery } = await import("./review/Mastery.tsx");
    return { element: <Mastery slug={known.slug} ids={known.ids} /> };
  }
  const found = await fetchQuestion(known.key);
  if (!found) throw new Error(`The book has no question "${known.key}".`);
  return loadQuestion(known.key.slice(known.key.indexOf("/") + 1), found, { progressKey: known.key });
}
