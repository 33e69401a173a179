import type { CSSProperties } from "react";
import type { LineProps } from "./lines.tsx";
import { Apart, Divided, Expanded, Limit, Quotient } from "./lines.tsx";
import { linesText, rules } from "./words.ts";

const lines = [Quotient, Expanded, Apart, Divided, Limit];

/**
 * From the quotient to the derivative, a line for each step. Lines to come keep their place, and their rules are there to predict from;
 * on paper all are there.
 */
export function Derivation(props: LineProps) {
  const { model, n, step } = props;
  const spoken = linesText(model, n);
  const rule = rules(model, n);
  return (
    <div className="derivation-frame board">
      <ol className="derivation" style={{ "--n": n, "--columns": 2 * n + 4 } as CSSProperties}>
        {lines.map((Line, i) => (
          <li
            key={Line.name}
            className={i > step ? "line to-come" : "line"}
            aria-current={i === step ? "step" : undefined}
          >
            <span className="rule">{rule[i]}</span>
            <span className="unseen">{i > step ? "Still to come." : spoken[i]}</span>
            <span className="pieces" aria-hidden="true">
              <Line {...props} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
