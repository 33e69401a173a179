import { Fragment } from "react";
import { type Expression, toText } from "../../expression/index.ts";
import type { DrawnNode } from "./build.ts";
import { readable } from "./naming.ts";
import type { Props } from "./View.tsx";

/** The program that the graph is: a line for each operation, in the order of computation; each jumps to its step. */
export function CodeLines({ model: { built, steps, at }, set, link }: Pick<Props, "model" | "set" | "link">) {
  const now = steps[at]!;
  const present = now.kind === "start" ? null : now.kind === "value" ? now.drawn : now.to;
  return (
    <ol className="player-code" aria-label="The formula as a program">
      {built.drawn.map((drawn) => {
        const step = steps.findIndex((each) => each.kind === "value" && each.drawn === drawn);
        if (!drawn.operation) return null;
        return (
          <li key={drawn.name}>
            <button
              type="button"
              data-link={link(drawn.name)}
              aria-current={drawn === present ? "step" : undefined}
              disabled={step < 0}
              onClick={() => set({ step })}
            >
              <Line of={drawn} all={built.drawn} link={link} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Line({
  of: { name, operation },
  all,
  link,
}: {
  readonly of: DrawnNode;
  readonly all: readonly DrawnNode[];
  readonly link: Props["link"];
}) {
  const names = new Set(all.map((each) => each.name));
  return (
    <code>
      {readable(name)} ={" "}
      {wordsOf(operation!).map((word, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place in the line
        <Fragment key={i}>
          {names.has(word) ? (
            <span className="player-letter" data-link={link(word)}>
              {readable(word)}
            </span>
          ) : (
            word
          )}
        </Fragment>
      ))}
    </code>
  );
}

/** The line cut at its names. */
const wordsOf = (operation: Expression): string[] => toText(operation).split(/\b/);
