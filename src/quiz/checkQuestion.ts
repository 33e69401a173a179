import type { Question, Task } from "./authoring.ts";
import { drawn } from "./variants/drawn.ts";
import { fill } from "./variants/fill.ts";
import type { AuthoredKind, QuestionKind } from "./verdict.ts";

const judges = import.meta.glob<QuestionKind<Task>>("./kinds/*/judge.ts", { eager: true, import: "kind" });
const authors = import.meta.glob<AuthoredKind<Task>>("./kinds/*/author.ts", {
  eager: true,
  import: "author",
});

/** How many variants of a question are tried. */
const VARIANTS = 24;

/**
 * What is wrong with a question, in sentences; none when all is well: its own judge accepts its answer, accepts none of its
 * listed mistakes, and meets each of them with the reason that the author wrote for it. Of a question with variants, many are tried.
 */
export function checkQuestion(question: Question): readonly string[] {
  const { draw } = question;
  if (!draw) return checkVariant(question);
  const found = new Set<string>();
  for (let seed = 0; seed < VARIANTS; seed++) {
    const values = drawn(draw, seed);
    try {
      for (const fault of checkVariant(fill(question, values)))
        found.add(`With ${JSON.stringify(values)}: ${fault}`);
    } catch (error) {
      found.add(`With ${JSON.stringify(values)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return [...found];
}

function checkVariant(question: Question): readonly string[] {
  const kind = judges[`./kinds/${question.kind}/judge.ts`];
  const author = authors[`./kinds/${question.kind}/author.ts`];
  if (!kind || !author) return [`There is no kind of question "${question.kind}".`];
  const faults = author.faults?.(question) ?? [];
  if (faults.length > 0) return faults;
  const found: string[] = [];
  const show = (answer: unknown) => JSON.stringify(answer);
  const right = author.right(question);
  const { verdict, feedback } = kind.judge(question, right);
  if (verdict !== "correct") found.push(`Its own answer ${show(right)} is ${verdict}: ${feedback}`);
  for (const { answer, say } of author.mistakes(question)) {
    const met = kind.judge(question, answer);
    if (met.verdict !== "incorrect") found.push(`The listed mistake ${show(answer)} is ${met.verdict}.`);
    else if (met.feedback !== say)
      found.push(`The listed mistake ${show(answer)} is met by another reason: ${met.feedback}`);
  }
  return found;
}
