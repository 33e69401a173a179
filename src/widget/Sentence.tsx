import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { WidgetInstance } from "./store.ts";

/** How long a change must rest before it is spoken. */
const restMs = 600;

/**
 * What is seen now, in words. The visible sentence follows every move; the spoken one waits until a drag has ended
 * and the last change has rested.
 */
export function Sentence({ instance }: { instance: WidgetInstance }) {
  const sentence = useStore(instance.store, (state) => state.sentence);
  const held = useStore(instance.store, (state) => state.held);
  const [first] = useState(sentence);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (held || sentence === first) return;
    const timer = setTimeout(() => setSpoken(sentence), restMs);
    return () => clearTimeout(timer);
  }, [held, sentence, first]);
  return (
    <>
      <p className="sentence">{sentence}</p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}
