import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { Html } from "../../../ui/Html.tsx";
import type { AnswerProps } from "../../view/answer.ts";
import type { OrderTask } from "./judge.ts";
import { shuffled } from "./shuffled.ts";

/** Steps to be put in order: dragged, or moved one place by their buttons; arrow keys on a button move as well. */
export default function OrderAnswer(props: AnswerProps<OrderTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, done } = props;
  const order = Array.isArray(answer) ? (answer as number[]) : shuffled(question);
  const list = useRef<HTMLOListElement>(null);
  const kept = useRef<HTMLElement | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const [said, say] = useState("");

  // Moving an element in the page takes the focus from it.
  useLayoutEffect(() => {
    kept.current?.focus();
    kept.current = null;
  });

  const move = (step: number, to: number) => {
    const from = order.indexOf(step);
    if (to < 0 || to >= order.length || to === from) return;
    onAnswer(order.toSpliced(from, 1).toSpliced(to, 0, step));
    say(`Now in place ${to + 1} of ${order.length}.`);
  };
  const follow = useEffectEvent((event: PointerEvent) => {
    if (held === null) return;
    const rows = [...(list.current?.children ?? [])];
    const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
    move(held, over < 0 ? rows.length - 1 : over);
  });
  // The pointer is followed on the whole page: a row that moves would lose it.
  useEffect(() => {
    if (held === null) return;
    const drop = () => setHeld(null);
    document.addEventListener("pointermove", follow);
    document.addEventListener("pointerup", drop);
    document.addEventListener("pointercancel", drop);
    return () => {
      document.removeEventListener("pointermove", follow);
      document.removeEventListener("pointerup", drop);
      document.removeEventListener("pointercancel", drop);
    };
  }, [held]);

  return (
    <>
      <ol ref={list} className="order" aria-labelledby={labelledBy} aria-describedby={describedBy}>
        {order.map((step, place) => (
          <li key={step} className="order-step" data-held={held === step ? "" : undefined}>
            <span
              className="order-text"
              onPointerDown={(event) => {
                const grip = (event.target as Element).closest(".order-grip");
                // A finger on the text scrolls the page.
                if (done || event.button !== 0 || (event.pointerType !== "mouse" && !grip)) return;
                event.preventDefault();
                setHeld(step);
              }}
            >
              <span className="order-grip" aria-hidden="true">
                ⋮⋮
              </span>
              <Html as="span" html={question.steps[step]!} />
            </span>
            <span className="order-moves">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  disabled={done}
                  aria-disabled={place + by < 0 || place + by >= order.length}
                  aria-label={`Move step ${place + 1} ${by < 0 ? "up" : "down"}`}
                  onClick={(event) => {
                    kept.current = event.currentTarget;
                    move(step, place + by);
                  }}
                  onKeyDown={(event) => {
                    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                    if (way === undefined) return;
                    event.preventDefault();
                    kept.current = event.currentTarget;
                    move(step, place + way);
                  }}
                >
                  {by < 0 ? "↑" : "↓"}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}
