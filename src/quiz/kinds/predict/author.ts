import type { AuthoredKind } from "../../verdict.ts";
import { author as choice } from "../choice/author.ts";
import { author as number } from "../number/author.ts";
import type { PredictTask } from "./judge.ts";

const about = <Result>(
  { guess }: PredictTask,
  ask: <Guess extends PredictTask["guess"]>(author: AuthoredKind<Guess>, guess: Guess) => Result,
): Result => (guess.kind === "number" ? ask(number, guess) : ask(choice, guess));

export const author: AuthoredKind<PredictTask> = {
  right: (task) => about(task, (author, guess) => author.right(guess)),
  mistakes: (task) =>
    about(task, (author, guess) => author.mistakes(guess)).map(({ answer, say }) => ({
      answer,
      say: `${say} ${task.reveal}`,
    })),
  write: (task) => about(task, (author, guess) => author.write(guess)),
  why: (task) => task.reveal,
  faults: (task) => about(task, (author, guess) => author.faults?.(guess) ?? []),
};
