import type { QuestionKind, Reasons, Verdict } from "../../verdict.ts";
import { flat, readShape, type Shape, tidied, write } from "./read.ts";

/** The shape of a vector, matrix or tensor; of a derivative, outputs before inputs: (P×Q)×(M×N). */
export interface ShapeTask extends Reasons<Shape> {
  readonly kind: "shape";
  /** `[2, 3]`, or in groups `[["P", "Q"], ["M", "N"]]`; a letter stands for a size. */
  readonly answer: Shape;
}

declare module "../../authoring.ts" {
  interface Kinds {
    shape: ShapeTask;
  }
}

const sameSizes = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((size, i) => size === b[i]);
const sameShape = (a: Shape, b: Shape) => write(tidied(a)) === write(tidied(b));
const isGrouped = (shape: Shape) => shape.some((part) => Array.isArray(part));

export const kind: QuestionKind<ShapeTask> = {
  judge(task, answer) {
    const given = readShape(answer);
    if (!given.ok) return given.verdict;
    const wanted = tidied(task.answer);
    const { reasons = [], otherwise } = task;
    if (sameShape(given.value, wanted)) return { verdict: "correct", feedback: task.correct ?? "" };
    const known = reasons.find(({ when }) => sameShape(given.value, when));
    if (known) return { verdict: "incorrect", feedback: known.say, ...slipOf(given.value, wanted) };
    if (sameSizes(flat(given.value), flat(wanted)) && !isGrouped(given.value)) {
      const grouped = `In groups, outputs before inputs, it is ${write(wanted)}.`;
      return { verdict: "correct", feedback: [task.correct, grouped].filter(Boolean).join(" ") };
    }
    const found = recognise(given.value, wanted);
    if (found.verdict === "incomplete") return found;
    return { ...found, feedback: [found.feedback, otherwise].filter(Boolean).join(" ") };
  },
};

function slipOf(given: Shape, wanted: Shape): { slip?: string } {
  const { slip } = recognise(given, wanted);
  return slip === undefined ? {} : { slip };
}

/** What is wrong with a shape that is not the wanted one. */
function recognise(given: Shape, wanted: Shape): Verdict {
  const [sizes, right] = [flat(given), flat(wanted)];
  const say = (feedback: string, slip?: string): Verdict => ({
    verdict: "incorrect",
    feedback,
    ...(slip === undefined ? {} : { slip }),
  });
  const [first, second] = wanted;
  if (sameSizes(sizes, right))
    return say("The sizes and their order are right; the brackets are not.", "brackets");
  if (Array.isArray(first) && Array.isArray(second) && wanted.length === 2) {
    const swapped = [second as Shape, first as Shape];
    if (sameSizes(sizes, flat(swapped)))
      return say(
        "The sizes are right; the order is not: the outputs’ sizes come before the inputs’.",
        "transposed",
      );
  }
  if (sameSizes(sizes, right.toReversed()))
    return say(
      right.length === 2
        ? "That is the transpose: rows come first, then columns."
        : "The sizes are right, in the opposite order.",
      "transposed",
    );
  if (sameSizes(sizes.toSorted(), right.toSorted()))
    return say("The sizes are right; their order is not.", "order");
  const product = (list: readonly string[]) => list.reduce((all, size) => all * Number(size), 1);
  if (sizes.length === 1 && right.length > 1) {
    return product(right) === Number(sizes[0])
      ? say("That is how many entries there are. The shape says how they are arranged.", "entries-counted")
      : {
          verdict: "incomplete",
          feedback: `That is one size; ${right.length} are wanted, as in ${right.map(() => "…").join("×")}.`,
        };
  }
  if (sizes.length !== right.length)
    return say(
      `That has ${sizes.length} sizes; ${right.length === 1 ? "one is" : `${right.length} are`} wanted.`,
    );
  const wrong = sizes.filter((size, i) => size !== right[i]).length;
  return say(
    wrong < right.length
      ? `${right.length - wrong === 1 ? "One size is" : `${right.length - wrong} sizes are`} right, each in its place.`
      : "No size stands in its place.",
  );
}
