import { useRef, useState } from "react";
import { useStore } from "zustand";
import { exportText, importText } from "../progress/file.ts";
import { clear, join, undoClear } from "../progress/keep.ts";
import { progressStore } from "../progress/state.ts";
import { count } from "../reading/words.ts";

/** Taking one's answers away as a file, bringing them in, clearing them, and taking that back. */
export function Keeping() {
  const { record, undo } = useStore(progressStore);
  const [said, say] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const kept = Object.keys(record.questions).length;

  const save = () => {
    const url = URL.createObjectURL(new Blob([exportText(record, new Date())], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `nabla-answers-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(url);
    say("Exported.");
  };
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = importText(await chosen.text());
    if (typeof found === "string") return say(found);
    join(found.record);
    const taken = count(Object.keys(found.record.questions).length, "question");
    say(
      `Took over answers to ${taken}.${found.state === "whole" ? "" : " Some of the file could not be read."}`,
    );
  };

  return (
    <div className="keeping">
      <h2>Your answers</h2>
      <p>
        They are kept in this browser and nowhere else: {count(kept, "question")}. The file can be read by
        this book in another browser, and by people.
      </p>
      <p className="question-acts">
        <button type="button" onClick={save} aria-disabled={kept === 0}>
          Export
        </button>
        <button type="button" className="quiet" onClick={() => file.current?.click()}>
          Import …
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="A file of answers"
          onChange={(event) => {
            void bring(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
        {undo ? (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              undoClear();
              say("They are back.");
            }}
          >
            Undo clearing
          </button>
        ) : (
          <button
            type="button"
            className="quiet"
            aria-disabled={kept === 0}
            onClick={() => {
              if (kept === 0) return;
              clear();
              say("Cleared. As long as this page is open, it can be undone.");
            }}
          >
            Clear
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
