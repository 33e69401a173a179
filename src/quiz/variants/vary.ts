import type { Question } from "../authoring.ts";
import { printed } from "../printed.ts";
import { solutionOf } from "../solution.ts";
import { proseToHtml } from "../typesetting/prose.ts";
import { typeset } from "../typesetting/typeset.ts";
import type { AuthoredKind } from "../verdict.ts";
import { drawn } from "./drawn.ts";
import { fill } from "./fill.ts";

const authors = import.meta.glob<AuthoredKind<Question>>("../kinds/*/author.ts", { import: "author" });

export { anotherSeed } from "./drawn.ts";

/** A variant as the page shows it: prose as HTML, and its worked solution. */
export interface Variant {
  readonly seed: number;
  readonly question: Question;
  /** HTML, step by step. */
  readonly solution: readonly string[];
}

/** The variant of a question for a seed, set in the reader's browser. */
export async function vary(source: Question, seed: number): Promise<Variant> {
  const author = await authors[`../kinds/${source.kind}/author.ts`]?.();
  if (!author) throw new Error(`There is no kind of question "${source.kind}".`);
  const filled = fill(source, drawn(source.draw ?? {}, seed));
  const toHtml = (text: string) => proseToHtml(text, typeset);
  const question = printed(author.prepare?.(filled) ?? filled, toHtml) as Question;
  return { seed, question, solution: solutionOf(filled, author).map(toHtml) };
}
