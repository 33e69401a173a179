import { cleaned } from "../../reading/agree.ts";
import { constant, readNumber } from "../../reading/number.ts";
import type { QuestionKind, Reasons } from "../../verdict.ts";

/** A number, a point or arrow, or the columns of a matrix. */
export type Placed = number | string | readonly Placed[];

interface Placing extends Reasons<Placed> {
  readonly kind: "place";
  readonly answer: Placed;
  /** How near is near enough, in the units of the picture. */
  readonly tolerance: number;
}

type Interval = readonly [from: number, to: number];

/** A picture of the question's own: what it shows, and a curve y = f(x) in it. */
interface Picture {
  readonly x: Interval;
  readonly y: Interval;
  readonly curve?: string;
}

/** A line that turns about the point of the curve above `at`; the answer is its slope. */
export interface PlaceLine extends Placing, Picture {
  readonly place: "line";
  readonly curve: string;
  readonly at: number | string;
}

/** A point, anywhere or on the curve; the answer is `[x, y]`. */
export interface PlacePoint extends Placing, Picture {
  readonly place: "point";
  readonly start: readonly [number, number];
  readonly onCurve?: true;
  /** The point can be moved along the x axis only. */
  readonly onAxis?: true;
}

/** Two arrows from the origin and the parallelogram between them; the answer is the matrix with the arrows as columns. */
export interface PlaceArrows extends Placing, Picture {
  readonly place: "arrows";
}

/** The figure inside the question (`widget`), set so that one of its quantities has the wanted value. */
export interface PlaceFigure extends Placing {
  readonly place: "figure";
  readonly quantity: string;
}

/** Something to be put in its place by dragging or by keys. */
export type PlaceTask = PlaceLine | PlacePoint | PlaceArrows | PlaceFigure;

declare module "../../authoring.ts" {
  interface Kinds {
    place: PlaceTask;
  }
}

/** All numbers of a placement, in their order; null where one is none. */
export function numbersOf(placed: unknown, depth = 0): number[] | null {
  if (Array.isArray(placed)) {
    if (placed.length > 16 || depth > 2) return null;
    const parts = placed.map((part) => numbersOf(part, depth + 1));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const reading = readNumber(placed);
  return reading.ok ? [reading.value] : null;
}

const authored = (placed: Placed): number[] =>
  typeof placed === "object" ? placed.flatMap(authored) : [cleaned(constant(placed))];

const near = (a: readonly number[], b: readonly number[], tolerance: number) =>
  a.length === b.length && a.every((value, i) => Math.abs(value - b[i]!) <= tolerance * (1 + 1e-9));

export const kind: QuestionKind<PlaceTask> = {
  judge(task, answer) {
    if (
      answer === null ||
      answer === undefined ||
      answer === "" ||
      (Array.isArray(answer) && answer.length === 0)
    )
      return { verdict: "incomplete", feedback: "Move it to its place first." };
    const read = typeof answer === "string" ? answer.split(/[,;]/).slice(0, 17) : answer;
    const given = numbersOf(Array.isArray(read) && read.length === 1 ? read[0] : read);
    const wanted = authored(task.answer);
    if (!given || given.length !== wanted.length)
      return { verdict: "invalid", feedback: "It has no place there: the picture gives no number for it." };
    const { tolerance, reasons = [], otherwise = "" } = task;
    if (near(given, wanted, tolerance)) return { verdict: "correct", feedback: task.correct ?? "" };
    const known = reasons.find(({ when }) => near(given, authored(when), tolerance));
    const slip = recognise(given, wanted, tolerance);
    const feedback = known?.say ?? [slip?.say, otherwise].filter(Boolean).join(" ");
    return {
      verdict: "incorrect",
      feedback: feedback || "It belongs elsewhere.",
      ...(slip ? { slip: slip.slip } : {}),
    };
  },
};

function recognise(given: readonly number[], wanted: readonly number[], tolerance: number) {
  if (near(given, wanted, 4 * tolerance)) return { slip: "near", say: "Nearly: a little further." };
  if (
    near(
      given,
      wanted.map((value) => -value),
      tolerance,
    )
  )
    return {
      slip: "sign",
      say: wanted.length === 1 ? "The size is right; the sign is not." : "It points exactly the other way.",
    };
  const [a, b, c, d] = wanted;
  if (wanted.length === 4 && near(given, [a!, c!, b!, d!], tolerance))
    return { slip: "transposed", say: "That is the transpose: the arrows are the columns of the matrix." };
  if (wanted.length === 4 && near(given, [b!, a!, d!, c!], tolerance))
    return { slip: "columns-swapped", say: "The two arrows have changed places." };
  return null;
}
