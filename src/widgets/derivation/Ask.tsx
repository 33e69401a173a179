import { useId, useState } from "react";
import type { RuleName } from "../../expression/index.ts";
import { offered, wordsOf } from "./rules.ts";

interface Props {
  /** The rule that comes next. */
  readonly right: RuleName;
  readonly first: boolean;
  /** Takes the step. */
  onStep(): void;
}

/** Which rule comes next? A wrong answer gets a hint, a right one the step; who wants to see it may. */
export function Ask({ right, first, onStep }: Props) {
  const [wrong, setWrong] = useState<RuleName | null>(null);
  const id = useId();
  return (
    <div className="worked-ask" role="group" aria-labelledby={id}>
      <span id={id} className="worked-question">
        {`Which rule comes ${first ? "first" : "next"}?`}
      </span>
      <span className="worked-options">
        {offered(right).map((rule) => (
          <button
            key={rule}
            type="button"
            aria-disabled={rule === wrong}
            onClick={() => (rule === right ? onStep() : setWrong(rule))}
          >
            {wordsOf(rule).name}
          </button>
        ))}
        <button type="button" className="worked-skip" onClick={onStep}>
          show me
        </button>
      </span>
      <span className="worked-hint" role="status">
        {wrong && `Not ${article(wrong)}: ${wordsOf(right).sign}.`}
      </span>
    </div>
  );
}

function article(rule: RuleName): string {
  const { name } = wordsOf(rule);
  if (rule === "constant") return "a constant";
  if (rule === "constant factor") return "a constant factor";
  return /rule|table/.test(name) ? `the ${name}` : name;
}
