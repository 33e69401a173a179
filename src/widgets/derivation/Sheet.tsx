import { type CSSProperties, useEffect, useRef } from "react";
import type { RuleName } from "../../expression/index.ts";
import { tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Ask } from "./Ask.tsx";
import type { Model } from "./model.ts";
import { wordsOf } from "./rules.ts";
import { Typeset } from "./Typeset.tsx";

interface Props {
  readonly model: Model;
  onStep(to: number): void;
}

/** The derivation as it is written down, a ruled line for each step. Lines to come are empty; on paper all are there. */
export function Sheet({ model: { lines, step, steps, width }, onStep }: Props) {
  const sheet = useRef<HTMLOListElement>(null);
  const acted = useRef(false);
  // Whoever answered by keyboard stays where the next question is.
  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const next = sheet.current?.querySelectorAll<HTMLElement>("li")[step + 1]?.querySelector("button");
    (next ?? sheet.current)?.focus();
  }, [step]);
  const next = steps[step];
  return (
    <div className="worked-frame">
      <ol
        className="worked board"
        ref={sheet}
        tabIndex={-1}
        aria-label="The derivation, line by line"
        style={{ "--wide": Number(width.toFixed(1)) } as CSSProperties}
      >
        {lines.map(({ rule, tex: line, text }, k) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its step
            key={k}
            className={`worked-line${k > step ? " worked-coming" : ""}`}
            aria-current={k === step ? "step" : undefined}
          >
            <span className="worked-rule">{rule === null ? "to differentiate" : <Named rule={rule} />}</span>
            <span className="worked-formula">
              <span className="unseen">{k > 0 ? `equals ${text}` : text}</span>
              <span aria-hidden="true">
                {k > 0 && <Equals />}
                <Typeset tex={line} text={text} />
              </span>
            </span>
            {k === step + 1 && next && (
              <Ask
                right={next.rule}
                first={k === 1}
                onStep={() => {
                  acted.current = true;
                  onStep(k);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Equals() {
  return (
    <span className="worked-equals">
      <Formula of={tex`=`} />
    </span>
  );
}

function Named({ rule }: { readonly rule: RuleName }) {
  const { name, formula } = wordsOf(rule);
  return (
    <>
      {name}
      {formula && (
        <span className="worked-law" aria-hidden="true">
          <Formula of={formula} />
        </span>
      )}
    </>
  );
}
