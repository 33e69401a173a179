import { useEffect } from "react";
import { onInstance } from "../../../widget/instances.ts";
import { quantityOf } from "../../../widget/live.ts";
import type { AnswerProps } from "../../view/answer.ts";
import { ArrowsScene } from "./ArrowsScene.tsx";
import type { PlaceFigure, PlaceTask } from "./judge.ts";
import { LineScene } from "./LineScene.tsx";
import { PointScene } from "./PointScene.tsx";

/** The picture in which something is put in its place. */
export default function PlaceAnswer(props: AnswerProps<PlaceTask>) {
  const { question, answer, labelledBy, describedBy, done } = props;
  const numbers = Array.isArray(answer) ? (answer as number[]) : typeof answer === "number" ? [answer] : null;
  const place = (to: readonly number[]) => {
    if (!done) props.onAnswer(to.length === 1 ? to[0] : to);
  };
  return (
    <div className="place" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {question.place === "line" && (
        <LineScene task={question} slope={numbers?.[0] ?? null} onPlace={(slope) => place([slope])} />
      )}
      {question.place === "point" && <PointScene task={question} at={numbers} onPlace={place} />}
      {question.place === "arrows" && <ArrowsScene task={question} columns={numbers} onPlace={place} />}
      {question.place === "figure" && <FigureScene {...props} question={question} />}
    </div>
  );
}

/** The figure inside the question: its quantity is the answer, from the first change on. */
function FigureScene({ question, figure, onAnswer }: AnswerProps<PlaceTask> & { question: PlaceFigure }) {
  const name = figure?.name;
  const { quantity } = question;
  useEffect(() => {
    let stop = () => {};
    const off = onInstance(({ name: other, store }) => {
      if (other !== name) return;
      stop();
      stop = store.subscribe((state, before) => {
        if (state.values !== before.values) onAnswer(quantityOf(state, quantity) ?? "");
      });
    });
    return () => {
      off();
      stop();
    };
  }, [name, quantity, onAnswer]);
  return figure?.element;
}
