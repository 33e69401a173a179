import { agree, cleaned } from "../../reading/agree.ts";
import { constant, readNumber } from "../../reading/number.ts";
import { count, escaped, type Reading, read, refuse } from "../../reading/words.ts";
import type { QuestionKind, Reasons, Verdict } from "../../verdict.ts";
import { readMatrix, type Written } from "./read.ts";

type Rows<Entry> = readonly (readonly Entry[])[];

/** A matrix, entry by entry. */
export interface MatrixTask extends Reasons<Rows<number | string>> {
  readonly kind: "matrix";
  /** Rows of numbers, or of formulas for numbers. */
  readonly answer: Rows<number | string>;
  /** For each entry, as for a number. */
  readonly tolerance?: number;
  /** A row may be given as a column and the other way round, for gradients are written both ways; false where it matters. */
  readonly eitherWay?: false;
}

declare module "../../authoring.ts" {
  interface Kinds {
    matrix: MatrixTask;
  }
}

export const numbersOf = (rows: Rows<number | string>): number[][] =>
  rows.map((row) => row.map((entry) => (typeof entry === "number" ? entry : cleaned(constant(entry)))));

export const transposed = (rows: Rows<number>): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));

const size = (rows: Rows<unknown>) => `${rows.length}×${rows[0]?.length ?? 0}`;
const sameSize = (a: Rows<unknown>, b: Rows<unknown>) => size(a) === size(b);
const isVector = (rows: Rows<unknown>) => rows.length === 1 || rows[0]?.length === 1;

function same(a: Rows<number>, b: Rows<number>, tolerance: number | undefined): boolean {
  return sameSize(a, b) && a.every((row, i) => row.every((entry, j) => agree(entry, b[i]![j]!, tolerance)));
}

/** The entries as numbers; the verdict where one is missing or cannot be read. */
function readEntries(written: Written, wanted: Rows<number>): Reading<number[][]> {
  const width = written[0]!.length;
  const uneven = written.findIndex((row) => row.length !== width);
  if (uneven > 0)
    return refuse(
      "invalid",
      `Row ${uneven + 1} has ${count(written[uneven]!.length, "entry", "entries")}, row 1 has ${width}: all rows of a matrix are equally long.`,
    );
  if (!sameSize(written, wanted) && !sameSize(written, transposed(wanted)))
    return refuse("invalid", `Read a ${size(written)} matrix; a ${size(wanted)} matrix is wanted.`);
  const rows: number[][] = [];
  let empty = 0;
  for (const [i, row] of written.entries()) {
    rows.push([]);
    for (const [j, entry] of row.entries()) {
      const number = readNumber(entry);
      if (number.ok) rows[i]!.push(number.value);
      else if (number.verdict.verdict === "incomplete") empty++;
      else return refuse("invalid", `Row ${i + 1}, column ${j + 1}: ${number.verdict.feedback}`);
    }
  }
  if (empty > 0) return refuse("incomplete", `${count(empty, "entry is", "entries are")} still empty.`);
  return read(rows);
}

export const kind: QuestionKind<MatrixTask> = {
  judge(task, answer) {
    const written = readMatrix(answer);
    if (!written.ok) return written.verdict;
    const wanted = numbersOf(task.answer);
    const given = readEntries(written.value, wanted);
    if (!given.ok) return given.verdict;
    const { tolerance, eitherWay = true, reasons = [], correct = "", otherwise } = task;
    if (same(given.value, wanted, tolerance)) return { verdict: "correct", feedback: correct };
    const turned = transposed(wanted);
    if (isVector(wanted) && eitherWay && same(given.value, turned, tolerance))
      return { verdict: "correct", feedback: `${otherLayout(turned)} ${correct}`.trim() };
    const slip = recognise(given.value, wanted, tolerance);
    const known = reasons.find(({ when }) => same(given.value, numbersOf(when), tolerance));
    const feedback = known?.say ?? [slip.feedback, otherwise].filter(Boolean).join(" ");
    return { ...slip, feedback };
  },
};

const otherLayout = (given: Rows<unknown>) =>
  given.length === 1
    ? "Right, written as a row; here it stands as a column."
    : "Right, written as a column, the gradient ∇f as others lay it out; this book writes the derivative as a row.";

function recognise(given: Rows<number>, wanted: Rows<number>, tolerance: number | undefined): Verdict {
  const say = (feedback: string, slip?: string): Verdict => ({
    verdict: "incorrect",
    feedback: escaped(feedback),
    ...(slip === undefined ? {} : { slip }),
  });
  const times = (factor: number) => wanted.map((row) => row.map((entry) => factor * entry));
  if (same(given, transposed(wanted), tolerance))
    return say("That is the transpose: a row belongs to an output, a column to an input.", "transposed");
  if (!sameSize(given, wanted))
    return say(`A ${size(wanted)} matrix is wanted; yours is ${size(given)}.`, "transposed");
  if (same(given, times(-1), tolerance))
    return say("The sizes of all entries are right; the sign is not.", "sign");
  if (same(given, times(2), tolerance)) return say("Every entry is twice what it should be.", "factor-2");
  if (same(given, times(0.5), tolerance)) return say("Every entry is half of what it should be.", "factor-2");
  if (same(given, wanted.toReversed(), tolerance))
    return say("The rows are right; their order is not.", "rows-swapped");
  if (same(transposed(given), transposed(wanted).toReversed(), tolerance))
    return say("The columns are right; their order is not.", "columns-swapped");
  const wrong = given.flatMap((row, i) =>
    row.flatMap((entry, j) =>
      agree(entry, wanted[i]![j]!, tolerance) ? [] : [`row ${i + 1}, column ${j + 1}`],
    ),
  );
  const total = wanted.length * (wanted[0]?.length ?? 0);
  if (wrong.length === total) return say("No entry is right yet.");
  return say(
    `${total - wrong.length} of ${total} entries are right. Look again at ${wrong.slice(0, 3).join("; ")}.`,
  );
}
