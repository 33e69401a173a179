import { useEffect, useState } from "react";
import type { WidgetInstance } from "./store.ts";

/** The parts of a sentence, with ∂f/∂x = 3.928 and its like each on one line. */
const kept = (sentence: string) =>
  sentence.split(/(∂\S+(?: = \S+)?)/).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
      <span key={i}>{part}</span>
    ),
  );

/** How long a change must rest before it is spoken. */
const restMs = 600;
/** While something is dragged, the sentence changes no faster than it can be read: laying out text anew is dear. */
const readableMs = 120;

/**
 * What is seen now, in words. The visible sentence follows a drag at reading pace and is exact when it ends; the spoken one waits until
 * the last change has rested.
 */
export function Sentence({ instance: { store } }: { instance: WidgetInstance }) {
  const [sentence, setSentence] = useState(() => store.getState().sentence);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    let late: ReturnType<typeof setTimeout> | undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(late);
      late = undefined;
      setSentence(store.getState().sentence);
    };
    const stop = store.subscribe((now, before) => {
      if (now.sentence === before.sentence && now.held === before.held) return;
      clearTimeout(rest);
      if (now.held) late ??= setTimeout(show, readableMs);
      else {
        show();
        rest = setTimeout(() => setSpoken(now.sentence), restMs);
      }
    });
    show();
    return () => {
      stop();
      clearTimeout(late);
      clearTimeout(rest);
    };
  }, [store]);
  return (
    <>
      <p className="sentence">{kept(sentence)}</p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}
