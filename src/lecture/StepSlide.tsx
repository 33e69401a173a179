import { usePage } from "../book/page.ts";
import { chapterUrl } from "../book/printPage.tsx";
import { proseToHtml } from "../book/prose.ts";
import { WidgetIsland } from "../book/vocabulary.tsx";
import { Html } from "../ui/Html.tsx";
import type { Prediction } from "./authoring.ts";
import { type ChapterLecture, formulasOf, type PlacedStep } from "./lectures.ts";
import { typesetFormula } from "./typesetFormula.ts";

/** One step: a slide on the projector, a third of a page with room for notes on paper. */
export function StepSlide({ step, lecture }: { step: PlacedStep; lecture: ChapterLecture }) {
  const { number, name, use, predict, pair, question, notes } = step;
  const page = usePage();
  const id = `step-${number}`;
  const formulas = formulasOf(step);
  const worded = formulas.length > 0 || predict || pair || question;
  return (
    <section
      className="step"
      id={id}
      aria-labelledby={`${id}-say`}
      data-step={name}
      data-show={predict?.show && JSON.stringify(predict.show)}
    >
      <div className="slide">
        <h2 className="slide-say" id={`${id}-say`}>
          <a className="slide-number" href={`#${id}`}>
            {number}
          </a>{" "}
          <Html as="span" html={proseToHtml(step.say)} />
        </h2>
        <div className="slide-body">
          {use !== null && typeof use !== "string" && (
            <figure className="slide-figure">
              <WidgetIsland name={use.name} />
              <figcaption>
                <a href={`${chapterUrl(lecture.chapter)}#figure-${step.figure?.name}`}>
                  Figure {figureNumber(lecture, step)}
                </a>
              </figcaption>
            </figure>
          )}
          {worded && (
            <div className="slide-words">
              {formulas.map((tex) => (
                <Html key={tex} as="div" className="slide-formula" html={typesetFormula(tex, step)} />
              ))}
              {predict && <Ask predict={predict} id={id} />}
              {pair && (
                <div className="slide-pair" data-pair={String(pair.minutes)}>
                  <p className="slide-task">
                    <span className="slide-kind">With your neighbour</span>{" "}
                    <Html as="span" html={proseToHtml(pair.task)} />
                  </p>
                  <p className="slide-minutes">
                    {pair.minutes} {pair.minutes === 1 ? "minute" : "minutes"}
                  </p>
                </div>
              )}
              {question && <div className="slide-question">{page.question(question, String(number))}</div>}
            </div>
          )}
        </div>
      </div>
      <div className="slide-lines" aria-hidden="true" />
      {notes && (
        <aside className="slide-notes" hidden>
          <Html as="p" html={proseToHtml(notes)} />
        </aside>
      )}
    </section>
  );
}

const figureNumber = ({ chapter }: ChapterLecture, { figure }: PlacedStep) =>
  chapter.outline.targets.find(({ kind, name }) => kind === "figure" && name === figure?.name)?.number;

/** A question to the room: it stands with its options; the answer is opened. */
function Ask({ predict, id }: { predict: Prediction; id: string }) {
  const { ask, options = [], answer, reveal } = predict;
  return (
    <div className="slide-ask">
      <p className="slide-task">
        <span className="slide-kind">Predict</span> <Html as="span" html={proseToHtml(ask)} />
      </p>
      {options.length > 0 && (
        <ol className="slide-options">
          {options.map((option, index) => (
            <li key={option} data-right={index === answer ? "" : undefined}>
              <Html as="span" html={proseToHtml(option)} />
            </li>
          ))}
        </ol>
      )}
      <details className="slide-reveal" id={`${id}-revealed`}>
        <summary>Reveal</summary>
        <Html as="p" html={proseToHtml(reveal)} />
      </details>
    </div>
  );
}
