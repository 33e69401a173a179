/**
 * Text of a question: prose with `$formula$`, `*emphasis*` and `` `code` ``; HTML once the page is printed. Sentences that judges make
 * themselves are escaped (`quoted`), so that they stand in either.
 */
export type Prose = string;

/** A figure of the question's page, set to show something: `{ name: "secant", set: { f: "x^5", x0: "$x" } }`. */
export interface FigureCall {
  readonly name: string;
  /** Its parameters; `"$x"` stands for the place of the counterexample. */
  readonly set?: Readonly<Record<string, number | string>>;
}

/** What a question may draw for its variants, by name: one of some numbers or formulas, or a number of a range. */
export type Draw = Readonly<
  Record<
    string,
    | readonly (number | string)[]
    | {
        readonly from: number;
        readonly to: number;
        readonly step?: number;
        readonly except?: readonly number[];
      }
  >
>;

/** What every kind of question may have beside its task. */
export interface Asked {
  readonly prompt: Prose;
  /** Shown one at a time, on request, without cost. */
  readonly hints?: readonly Prose[];
  /** A worked solution, step by step; where the answer is a derivative (`of`), the steps follow from the function. */
  readonly solution?: readonly Prose[];
  /** Where the answer, or a counterexample, can be seen: a figure of the page. */
  readonly figure?: FigureCall;
  /** A figure of the question's own, which stands inside it. */
  readonly widget?: { readonly id: string; readonly params?: Readonly<Record<string, unknown>> };
  /**
   * Names drawn for each variant. Formulas of the question use them as variables; its prose writes `@a` for the value, `@(3*a)` for a
   * number computed from it, and `@[a*x^2]`, inside `$…$`, for a formula with the values put in.
   */
  readonly draw?: Draw;
}

/** A place that tells an answer from the right one. */
export interface Witness {
  readonly point: Readonly<Record<string, number>>;
  readonly yours: number;
  readonly wanted: number;
}

export type Outcome = "correct" | "incorrect" | "incomplete" | "invalid";

/**
 * What becomes of an answer. `invalid` (it cannot be read) and `incomplete` (nothing given yet, or not finished) cost nothing;
 * `feedback` says why, in a sentence.
 */
export interface Verdict {
  readonly verdict: Outcome;
  readonly feedback: Prose;
  /** The mistake that gives exactly this answer, by its name. */
  readonly slip?: string;
  readonly witness?: Witness;
}

/** What every question may say of its answers. */
export interface Reasons<Given> {
  /** Wrong answers that are known, each with its own reason. */
  readonly reasons?: readonly { readonly when: Given; readonly say: Prose }[];
  /** For any other wrong answer. */
  readonly otherwise?: Prose;
  /** Why right is right. */
  readonly correct?: Prose;
}

/** A kind of question, at the reader's: how its answers are judged. Never throws, whatever the answer. */
export interface QuestionKind<Task> {
  judge(task: Task, answer: unknown): Verdict;
}

/** A kind of question, at the author's: what the build and the printed book ask of it. */
export interface AuthoredKind<Task> {
  /** An answer that must be accepted. */
  right(task: Task): unknown;
  /** The wrong answers that the question lists, with the reasons that must meet them. */
  mistakes(task: Task): readonly { readonly answer: unknown; readonly say: Prose }[];
  /** The right answer, for the answers at the back. */
  write(task: Task): Prose;
  /** Why it is right. */
  why?(task: Task): Prose | undefined;
  /** What is wrong with the data, beyond what judging `right` and `mistakes` shows. */
  faults?(task: Task): readonly string[];
  /** A worked solution that follows from the task. */
  solve?(task: Task): readonly Prose[];
  /** What the answer field needs and the page can be spared from computing. */
  prepare?(task: Task): Task;
}
