import type { AuthoredKind } from "../../verdict.ts";
import type { ShapeTask } from "./judge.ts";
import { write } from "./read.ts";

export const author: AuthoredKind<ShapeTask> = {
  right: ({ answer }) => answer,
  mistakes: ({ reasons = [] }) => reasons.map(({ when, say }) => ({ answer: when, say })),
  why: ({ correct }) => correct,
  write: ({ answer }) => write(answer),
  faults: ({ answer }) => (answer.length === 0 ? ["The answer has no sizes."] : []),
};
