import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { type Expression, toText } from "../../expression/index.ts";
import type { DrawnNode } from "./build.ts";
import { Bar } from "./letters.tsx";
import { readable } from "./naming.ts";
import type { PlayerStep } from "./sweep.ts";
import type { Props } from "./View.tsx";

interface CodeLine {
  readonly key: string;
  /** The node that it writes. */
  readonly of: DrawnNode;
  /** The step that runs it; below 0 if none does. */
  readonly step: number;
  readonly code: ReactNode;
}

/**
 * The program that the graph is: on the way forward a line for each operation, in the order of computation, on the way back a line for
 * each message; each jumps to its step.
 */
export function CodeLines({ model: { built, steps, at }, set, link }: Pick<Props, "model" | "set" | "link">) {
  const now = steps[at]!;
  const names = new Set(built.drawn.map(({ name }) => name));
  const lines: CodeLine[] =
    now.kind === "message"
      ? steps.flatMap((step, i) => (step.kind === "message" ? [backward(step, i, link)] : []))
      : built.drawn.flatMap((drawn) =>
          drawn.operation
            ? [
                {
                  key: drawn.name,
                  of: drawn,
                  step: steps.findIndex((each) => each.kind === "value" && each.drawn === drawn),
                  code: (
                    <>
                      {readable(drawn.name)} = <Words of={drawn.operation} names={names} link={link} />
                    </>
                  ),
                },
              ]
            : [],
        );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [line] = list.current!.querySelectorAll<HTMLElement>(`[data-step="${at}"]`);
    if (line) list.current!.scrollTop = line.offsetTop - list.current!.clientHeight / 2;
  }, [at]);
  return (
    <ol className="player-code" ref={list} aria-label="The formula as a program">
      {lines.map(({ key, of, step, code }) => (
        <li key={key} data-step={step}>
          <button
            type="button"
            data-link={link(of.name)}
            aria-current={step === at ? "step" : undefined}
            disabled={step < 0}
            onClick={() => set({ step })}
          >
            <code>{code}</code>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** ā += c̄ · ∂c/∂a: what one message does. */
function backward(
  { to, from }: PlayerStep & { readonly kind: "message" },
  step: number,
  link: Props["link"],
): CodeLine {
  const code = from ? (
    <>
      <Bar of={to.name} /> +={" "}
      <span className="player-letter" data-link={link(from.name)}>
        <Bar of={from.name} />
      </span>{" "}
      * ∂{readable(from.name)}/∂{readable(to.name)}
    </>
  ) : (
    <>
      <Bar of={to.name} /> += 1
    </>
  );
  return { key: String(step), of: to, step, code };
}

/** An operation, its names linked. */
function Words({
  of,
  names,
  link,
}: {
  readonly of: Expression;
  readonly names: ReadonlySet<string>;
  readonly link: Props["link"];
}) {
  return toText(of)
    .split(/([a-z]\w*)/i)
    .map((word, i) => (
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
    ));
}
