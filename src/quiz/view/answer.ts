import type { ComponentType, ReactNode } from "react";
import type { Outcome } from "../verdict.ts";

/** What a kind's `Answer.tsx` is handed. */
export interface AnswerProps<Task> {
  readonly question: Task;
  readonly answer: unknown;
  onAnswer(answer: unknown): void;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** The answer that stands there cannot be read. */
  readonly invalid: boolean;
  /** Nothing can be changed any more. */
  readonly done: boolean;
  /** The figure that stands inside the question, and its name. */
  readonly figure?: { readonly name: string; readonly element: ReactNode };
}

/** A kind's `Answer.tsx`: the field, and what the kind says otherwise than the others. */
export interface AnswerModule<Task> {
  readonly default: ComponentType<AnswerProps<Task>>;
  readonly words?: Partial<Record<Outcome | "check", string>>;
  /** An answer is given once and stands. */
  readonly once?: true;
}

/** Keys for numbers and for formulas in some variables. */
export const numberKeys = ["−", "/", "^", "√", "π", "ln", "( )"];
export const formulaKeys = (variables: readonly string[]): readonly string[] => [
  ...variables.slice(0, 3),
  "^",
  "/",
  "√",
  "sin",
  "cos",
  "ln",
  "e",
  "π",
  "( )",
];
