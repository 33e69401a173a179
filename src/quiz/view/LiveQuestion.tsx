import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Question } from "../authoring.ts";
import type { Happening } from "../progress/record.ts";
import { standingOf } from "../progress/sittings.ts";
import { progressStore, wakeProgress } from "../progress/state.ts";
import type { Variant } from "../variants/vary.ts";
import type { QuestionKind } from "../verdict.ts";
import type { AnswerModule } from "./answer.ts";
import { QuestionView } from "./QuestionView.tsx";

export interface LiveQuestionProps {
  readonly id: string;
  readonly number: string;
  /** As it was printed: its texts are HTML. */
  readonly question: Question;
  /** As its author wrote it, where it has variants. */
  readonly source?: Question | undefined;
  readonly kind: AnswerModule<Question>;
  readonly loadJudge: () => Promise<QuestionKind<Question>>;
  readonly figure?: { readonly name: string; readonly element: ReactNode } | undefined;
  /** Where answers are kept: `chapter/question`. Not known while the page is printed. */
  readonly progressKey?: string;
  /** The address of the question's page, where that is another one; its solution then, too, and the seed to begin with. */
  readonly home?: string;
  readonly solution?: readonly string[];
  readonly seed?: number;
  readonly onOutcome?: (what: Happening[1]) => void;
}

/** The key of a question's seed in the address. */
const keyOf = (id: string) => `question-${id}`;

/** The worked solution among the answers at the back of the page. */
const printedSolution = (id: string): readonly string[] =>
  [...document.querySelectorAll(`[id="answer-${id}"] .answer-step`)].map((step) => step.innerHTML);

/** A question with what lives on beside it: its variants, its record, its place in the address. */
export function LiveQuestion(props: LiveQuestionProps) {
  const { id, question: first, source, progressKey, home = "" } = props;
  const [variant, setVariant] = useState<Variant>({
    seed: 0,
    question: first,
    solution: props.solution ?? [],
  });
  const [problem, setProblem] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const asking = useRef(false);
  const record = useStore(progressStore, (state) => state.record);
  const notice = useStore(progressStore, (state) => state.notice);

  /** Shows the variant of a seed, or another one than now; its seed, 0 where it could not be had. */
  const show = async (asked: number | "another") => {
    if (!source) return 0;
    try {
      const { vary, anotherSeed } = await import("../variants/vary.ts");
      const seed = asked === "another" ? anotherSeed(source.draw ?? {}, variant.seed) : asked;
      setVariant(await vary(source, seed));
      setProblem(null);
      return seed;
    } catch {
      setProblem("Another variant could not be loaded. Check the connection and try again.");
      return 0;
    }
  };
  const begin = useRef(() => {
    wakeProgress();
    const asked = props.seed ?? Number(new URLSearchParams(location.search).get(keyOf(id)) ?? 0);
    if (source && Number.isInteger(asked) && asked > 0 && asked < 1e6) void show(asked);
  });
  useEffect(() => begin.current(), []);

  const another = async () => {
    asking.current = true;
    const seed = await show("another");
    if (home === "" && seed > 0) {
      const query = new URLSearchParams(location.search);
      query.set(keyOf(id), String(seed));
      history.replaceState(history.state, "", `${location.pathname}?${query}${location.hash}`);
    }
  };
  // The question that was asked for is gone with its button: the focus goes on to the new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new variant is what it waits for
  useEffect(() => {
    if (!asking.current) return;
    asking.current = false;
    frame.current?.querySelector<HTMLElement>("input, button, [role=slider]")?.focus();
  }, [variant]);

  const judging = async () => {
    const [kind, { FigureLink }] = await Promise.all([props.loadJudge(), import("./afterwards.ts")]);
    return { kind, Figure: FigureLink };
  };
  return (
    <div ref={frame}>
      <QuestionView
        key={variant.seed}
        id={id}
        number={props.number}
        question={variant.question}
        kind={props.kind}
        loadJudge={judging}
        home={home}
        standing={standingOf(record.questions[progressKey ?? ""])}
        notice={notice}
        problem={problem}
        solution={() => (variant.solution.length > 0 ? variant.solution : printedSolution(id))}
        another={source ? () => void another() : undefined}
        {...(props.figure ? { figure: props.figure } : {})}
        onOutcome={(what) => {
          if (progressKey) void import("./afterwards.ts").then(({ note }) => note(progressKey, what));
          props.onOutcome?.(what);
        }}
      />
    </div>
  );
}
