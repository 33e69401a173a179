/** One step of a lecture; what it shows is the chapter's own, by name. */
export interface LectureStep {
  /** The line on the slide; may hold `$formulas$`. */
  readonly say: string;
  /** TeX: one formula, or several, one below the other. */
  readonly formula?: string | readonly string[];
  /** A figure of the chapter with the parameters to set. */
  readonly figure?: { readonly name: string; readonly set?: Readonly<Record<string, unknown>> };
  /** A question to the room, and what is revealed when it has voted. */
  readonly predict?: Prediction;
  /** A task for neighbours, in minutes. */
  readonly pair?: { readonly task: string; readonly minutes: number };
  /** A question of the chapter's `questions.ts`, by id. */
  readonly question?: string;
  /** For the speaker alone. */
  readonly notes?: string;
}

export interface Prediction {
  readonly ask: string;
  readonly reveal: string;
  /** What the room votes on; without them the speaker notes down what is called out. */
  readonly options?: readonly string[];
  /** Which of the options is right, counted from 0. */
  readonly answer?: number;
  /** The figure's parameters that show the truth: the figure moves to them when it is revealed. */
  readonly show?: Readonly<Record<string, unknown>>;
}

/** A chapter's `lecture.ts`. */
export interface Lecture {
  readonly minutes: number;
  readonly steps: readonly LectureStep[];
}
