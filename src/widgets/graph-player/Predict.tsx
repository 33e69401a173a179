import { type FormEvent, useState } from "react";
import { formatNumber, parseNumber } from "../../params/index.ts";
import { useId } from "../../ui/useId.ts";
import type { Model } from "./model.ts";
import { readable } from "./naming.ts";
import type { PlayerStep } from "./sweep.ts";
import type { Props } from "./View.tsx";
import { definitionOf } from "./words.ts";

/** How far off a prediction may be, relative to the number: what rounding to the digits shown can do. */
const NEAR = 2e-3;

/** Asks for the next value or message before it is shown. */
export function Predict({ model, set }: { readonly model: Model; readonly set: Props["set"] }) {
  const id = useId();
  const [text, setText] = useState("");
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const next = model.steps[model.at + 1];
  const asked = next && askFor(next, model.values);
  if (!asked) return <p className="player-predict quiet">Nothing is left to predict.</p>;
  const judge = (event: FormEvent) => {
    event.preventDefault();
    setVerdict(verdictOn(text, asked));
  };
  return (
    <form className="player-predict" onSubmit={judge}>
      <label htmlFor={id}>{asked.question}</label>
      <span className={`control role-${next.kind === "message" ? "backward" : "input"}`}>
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
          {verdict?.right ? "Go on" : "Show it"}
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

interface Asked {
  readonly question: string;
  readonly wanted: number;
  /** Numbers that people give instead, and what each of them is. */
  readonly slips: readonly { readonly value: number; readonly say: string }[];
  readonly hint: string;
}

interface Verdict {
  readonly right: boolean;
  readonly words: string;
}

/** The question about a step; none about the beginning. */
export function askFor(step: PlayerStep, values: readonly number[]): Asked | null {
  if (step.kind === "start") return null;
  if (step.kind === "value")
    return {
      question: `What is the value of ${definitionOf(step.drawn)}?`,
      wanted: values[step.drawn.node.id]!,
      slips: [],
      hint: "Put in the values that arrive.",
    };
  const { from, to, sweep } = step;
  const name = readable(to.name);
  if (!from)
    return {
      question: `The first message goes to ${name} itself. How fast does f change with ${name}?`,
      wanted: 1,
      slips: [{ value: values[to.node.id]!, say: "That is its value." }],
      hint: "A quantity changes exactly as much as itself.",
    };
  const sender = readable(from.name);
  const [incoming, slope, wanted, total] = [
    sweep.incoming!,
    sweep.partial!,
    sweep.contribution,
    sweep.total,
  ].map(({ data }) => data[0]!) as [number, number, number, number];
  return {
    question: `What flows back into ${name} from ${definitionOf(from)}?`,
    wanted,
    slips: [
      { value: total, say: `That is the new sum at ${name}; asked for is this message alone.` },
      { value: slope, say: `That is the local slope; multiply it by ${sender}’s adjoint.` },
      { value: incoming, say: `That is ${sender}’s adjoint; multiply it by the local slope on the edge.` },
      { value: incoming + slope, say: "You added; along an edge, adjoint and local slope multiply." },
      { value: -wanted, say: "The size is right; look at the sign." },
    ],
    hint: `Take ${sender}’s adjoint times the local slope on the edge.`,
  };
}

const near = (a: number, b: number) => Math.abs(a - b) <= NEAR * Math.abs(b);

/** Right; or which slip it looks like, or how far off; what cannot be read is said to be so. */
export function verdictOn(text: string, { wanted, slips, hint }: Omit<Asked, "question">): Verdict {
  const read = parseNumber(text);
  if (!read.ok) return { right: false, words: read.problem };
  if (!Number.isFinite(wanted))
    return { right: false, words: "No number is right here: there is no finite one." };
  if (near(read.value, wanted)) return { right: true, words: `✓ Right: ${formatNumber(wanted)}.` };
  const slip = slips.find(({ value }) => near(read.value, value));
  if (slip) return { right: false, words: `✎ Not yet. ${slip.say}` };
  const off = read.value - wanted;
  const size = `✎ Not yet: ${formatNumber(Math.abs(off), { significant: 2 })} too ${off > 0 ? "large" : "small"}.`;
  return { right: false, words: `${size} ${hint}` };
}
