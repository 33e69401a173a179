/** Text of a question: prose with `$formula$`, `*emphasis*` and `` `code` ``; HTML once the page is printed. */
export type Prose = string;

/** What every kind of question has. */
export interface Asked {
  readonly prompt: Prose;
  /** Shown one at a time, on request, without cost. */
  readonly hints?: readonly Prose[];
}

/**
 * What becomes of an answer. `invalid` (it cannot be read) and `incomplete` (nothing given yet) cost nothing; `feedback`
 * says why, in a sentence.
 */
export interface Verdict {
  readonly verdict: "correct" | "incorrect" | "incomplete" | "invalid";
  readonly feedback: Prose;
}

/** A kind of question: how its answers are judged. Its component stands beside it, in `Answer.tsx`. */
export interface QuestionKind<Q> {
  judge(question: Q, answer: unknown): Verdict;
}
