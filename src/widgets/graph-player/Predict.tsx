import { type FormEvent, useState } from "react";
import { formatNumber, parseNumber } from "../../params/index.ts";
import { useId } from "../../ui/useId.ts";
import type { Model } from "./model.ts";
import { readable } from "./naming.ts";
import type { Props } from "./View.tsx";
import { definitionOf } from "./words.ts";

/** How far off a prediction may be, relative to the message: what rounding to the digits shown can do. */
const NEAR = 2e-3;

/** Asks for the next message before it is shown; for that the reader needs the adjoint of its sender and the local slope. */
export function Predict({ model, set }: { readonly model: Model; readonly set: Props["set"] }) {
  const id = useId();
  const [text, setText] = useState("");
  const [verdict, setVerdict] = useState<{ right: boolean; words: string } | null>(null);
  const next = model.steps[model.at + 1];
  if (next?.kind !== "message" || !next.from) {
    return (
      <p className="player-predict quiet">
        {next ? "Step on: the questions begin with the messages." : "No more messages to predict."}
      </p>
    );
  }
  const { to, from, sweep } = next;
  const message = sweep.contribution.data[0]!;
  const judge = (event: FormEvent) => {
    event.preventDefault();
    setVerdict(verdictOn(text, message, from.name));
  };
  return (
    <form className="player-predict" onSubmit={judge}>
      <label htmlFor={id}>
        What flows back into {readable(to.name)} from {definitionOf(from)}?
      </label>
      <span className="control role-backward">
        <input
          id={id}
          type="text"
          className="control-value"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setVerdict(null);
          }}
        />
        <button type="submit">Check</button>
        <button type="button" onClick={() => set({ step: model.at + 1 })}>
          Show it
        </button>
      </span>
      <span
        role="status"
        className={`player-verdict ${verdict ? (verdict.right ? "role-correct" : "role-notyet") : ""}`}
      >
        {verdict?.words}
      </span>
    </form>
  );
}

/** Right, or how far off; what cannot be read is said to be so. */
export function verdictOn(text: string, message: number, sender: string): { right: boolean; words: string } {
  const read = parseNumber(text);
  if (!read.ok) return { right: false, words: read.problem };
  if (!Number.isFinite(message))
    return { right: false, words: "No number is right here: there is no finite message." };
  const off = read.value - message;
  if (Math.abs(off) <= NEAR * Math.abs(message))
    return { right: true, words: `✓ Right: ${formatNumber(message)}.` };
  const size = `✎ Not yet: ${formatNumber(Math.abs(off), { significant: 2 })} too ${off > 0 ? "large" : "small"}.`;
  return {
    right: false,
    words: `${size} Take ${readable(sender)}’s adjoint times the local slope on the edge.`,
  };
}
