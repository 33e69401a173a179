import { parse, toText, variablesOf } from "../../expression/index.ts";
import { faultOfTree } from "./limits.ts";

/** What can be put around a formula: its face, what is heard beside it where that is no word, and how. */
const SNAPS = [
  ["sin", "", (f: string) => `sin(${f})`],
  ["tanh", "", (f: string) => `tanh(${f})`],
  ["exp", "", (f: string) => `exp(${f})`],
  ["log", "", (f: string) => `log(${f})`],
  ["σ", ", the sigmoid", (f: string) => `sigmoid(${f})`],
  ["( )²", ", a square", (f: string) => `(${f})^2`],
  ["1/( )", ", a reciprocal", (f: string) => `1/(${f})`],
] as const;

/** A formula without needless brackets. */
const tidy = (text: string) => toText(parse(text));

/** The formula without its last operation; null where that has two moving inputs, or there is none. */
export function withoutLast(f: string): string | null {
  const e = parse(f);
  const moving = e.kind === "apply" ? e.args.filter((part) => variablesOf(part).length > 0) : [];
  return moving.length === 1 ? toText(moving[0]!) : null;
}

/** Functions to snap on to the tree, each around all that is there. */
export function Snaps({ f, onChange }: { readonly f: string; readonly onChange: (f: string) => void }) {
  const inner = withoutLast(f);
  return (
    <fieldset className="control plain tree-snaps role-curve">
      <legend className="unseen">Build the formula</legend>
      <span className="control-name">snap on</span>
      {SNAPS.map(([face, name, around]) => {
        const next = tidy(around(f));
        const full = faultOfTree(next) !== undefined;
        return (
          <button
            key={face}
            type="button"
            aria-label={`Snap on ${face}${name}`}
            aria-disabled={full}
            onClick={() => full || onChange(next)}
          >
            {face}
          </button>
        );
      })}
      <button
        type="button"
        className="tree-off"
        aria-disabled={inner === null}
        onClick={() => inner !== null && onChange(inner)}
      >
        take off the last
      </button>
    </fieldset>
  );
}
