/** One step of a lecture; what it shows is the chapter's own, by name. */
export interface LectureStep {
  /** The line on the slide. */
  readonly say: string;
  /** TeX. */
  readonly formula?: string;
  /** A figure of the chapter with the parameters to set. */
  readonly figure?: { readonly name: string; readonly set?: Readonly<Record<string, unknown>> };
  /** A question to the room, and what is revealed when it has voted. */
  readonly predict?: { readonly ask: string; readonly reveal: string };
  /** A task for neighbours, in minutes. */
  readonly pair?: { readonly task: string; readonly minutes: number };
  /** For the speaker alone. */
  readonly notes?: string;
}

/** A chapter's `lecture.ts`. */
export interface Lecture {
  readonly minutes: number;
  readonly steps: readonly LectureStep[];
}
