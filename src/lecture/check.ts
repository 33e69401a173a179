import { type Fault, instanceOf, nearest } from "../book/check.ts";
import { proseToHtml } from "../book/prose.ts";
import { TexError } from "../book/tex.ts";
import { type ChapterLecture, formulasOf, lectures, type PlacedStep } from "./lectures.ts";
import { typesetFormula } from "./typesetFormula.ts";

/** What a lecture's text cannot be set as, or null. */
function faultOf(set: () => unknown): string | null {
  try {
    set();
    return null;
  } catch (error) {
    if (error instanceof TexError) return `The formula cannot be set: ${error.message}`;
    throw error;
  }
}

/** Everything in one step that names what is not there or cannot be set. */
function checkStep(step: PlacedStep, { chapter }: ChapterLecture): (string | null)[] {
  const { say, use, predict, pair, question } = step;
  const figures = chapter.outline.widgets.map(({ name }) => name);
  const texts = [
    say,
    predict?.ask,
    predict?.reveal,
    ...(predict?.options ?? []),
    pair?.task,
    step.notes,
  ].filter((text) => text !== undefined);
  const found = [
    ...texts.map((text) => faultOf(() => proseToHtml(text))),
    ...formulasOf(step).map((tex) => faultOf(() => typesetFormula(tex, step))),
  ];
  if (typeof use === "string")
    found.push(`Chapter ${chapter.number} has no figure called "${use}"; ${nearest(use, figures)}.`);
  for (const params of predict?.show ? [{}, predict.show] : [{}]) {
    if (use === null || typeof use === "string") continue;
    const made = instanceOf({ ...use, params: { ...use.params, ...params } });
    if (typeof made === "string") found.push(made);
  }
  if (use === null && predict?.show) found.push("`show` moves a figure, and this step has none.");
  const asked = chapter.outline.targets.flatMap(({ kind, name }) => (kind === "question" ? [name] : []));
  if (question !== undefined && !asked.includes(question))
    found.push(`The chapter asks no question "${question}"; ${nearest(question, asked)}.`);
  if (predict?.options && predict.options.length < 2) found.push("A vote needs two options or more.");
  if (predict?.answer !== undefined && predict.options?.[predict.answer] === undefined)
    found.push(`There is no option ${predict.answer}; they are counted from 0.`);
  if (pair && !(pair.minutes > 0)) found.push("A pair exercise takes some minutes.");
  return found;
}

/** Everything in the lectures that names what is not there, with its file and step. */
export const checkLectures = (): readonly Fault[] =>
  lectures.flatMap((lecture) =>
    lecture.steps.flatMap((step) =>
      checkStep(step, lecture)
        .filter((fault) => fault !== null)
        .map((fault) => ({
          file: lecture.file,
          line: 1,
          column: 1,
          message: `Step ${step.number}, “${step.say}”: ${fault}`,
        })),
    ),
  );
