import { Fragment } from "react";
import { toText } from "../../expression/index.ts";
import { formatNumber } from "../../params/index.ts";
import type { DrawnNode } from "./build.ts";
import { Bar, Name, numberOrWord } from "./letters.tsx";
import { readable } from "./naming.ts";
import type { PlayerStep } from "./sweep.ts";
import type { Props } from "./View.tsx";
import { operationText, powersRaised } from "./words.ts";

type Message = PlayerStep & { readonly kind: "message" };

/** The present step as a line of arithmetic: an operation with its numbers put in, or all messages of a node and their sum. */
export function Ledger({ model, link }: Pick<Props, "model" | "link">) {
  const { steps, at, built, values, inputs } = model;
  const step = steps[at]!;
  if (step.kind === "start")
    return (
      <p className="player-ledger">
        {built.inputs.map((name, i) => (
          <Fragment key={name}>
            {i > 0 && ", "}
            <span data-link={link(name)}>
              <Name of={name} /> = {formatNumber(inputs[i]!)}
            </span>
          </Fragment>
        ))}
      </p>
    );
  if (step.kind === "value") {
    const { name, operation, node } = step.drawn;
    return (
      <p className="player-ledger">
        <span data-link={link(name)}>
          <Name of={name} /> = {operation && `${operationText(operation)} = `}
          {operation && withNumbers(toText(operation), built.drawn, values)} ={" "}
          <strong>{numberOrWord(values[node.id]!)}</strong>
        </span>
      </p>
    );
  }
  return <Sum model={model} link={link} step={step} />;
}

function Sum({
  model: { steps, at },
  link,
  step,
}: Pick<Props, "model" | "link"> & { readonly step: Message }) {
  const { to, from, sweep } = step;
  if (!from)
    return (
      <p className="player-ledger role-backward">
        <Bar of={to.name} /> = <strong>1</strong>
      </p>
    );
  const all = steps.flatMap((each, i) =>
    each.kind === "message" && each.to === to ? [{ each, here: i <= at }] : [],
  );
  const plus = (i: number) => (i > 0 ? " + " : "");
  return (
    <p className="player-ledger role-backward">
      <span data-link={link(to.name)}>
        <Bar of={to.name} />
      </span>{" "}
      ={" "}
      {all.map(({ each, here }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place in the sum
        <Fragment key={i}>
          {plus(i)}
          <Term of={each} here={here} link={link} />
        </Fragment>
      ))}{" "}
      ={" "}
      {all.length > 1 && (
        <>
          {all.map(({ each, here }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place in the sum
            <Fragment key={i}>
              {plus(i)}
              <span data-present={each === step ? "" : undefined}>
                {here ? bracketed(each.sweep.contribution.data[0]!) : "…"}
              </span>
            </Fragment>
          ))}
          {all.every(({ here }) => here) ? " = " : ", so far "}
        </>
      )}
      <strong>{numberOrWord(sweep.total.data[0]!)}</strong>
    </p>
  );
}

/** c̄ · 2.718: the sender's adjoint and the local slope on the edge. */
function Term({
  of: { from, sweep },
  here,
  link,
}: Pick<Props, "link"> & { readonly of: Message; readonly here: boolean }) {
  return (
    <span data-link={link(from!.name)} data-later={here ? undefined : ""}>
      <Bar of={from!.name} />·{bracketed(sweep.partial?.data[0] ?? Number.NaN)}
    </span>
  );
}

const bracketed = (value: number) => (value < 0 ? `(${numberOrWord(value)})` : numberOrWord(value));

/** An operation with the numbers of its nodes in place of their names: 2x at −1.5 is 2·(−1.5). */
function withNumbers(text: string, drawn: readonly DrawnNode[], values: readonly number[]): string {
  const numbers = new Map(drawn.map(({ node, name }) => [name, values[node.id]!]));
  const filled = text.replace(/(\d)?([a-z]\w*)/gi, (word, digit: string | undefined, name: string) => {
    const value = numbers.get(name);
    if (value === undefined) return word;
    return `${digit === undefined ? "" : `${digit}·`}${bracketed(value)}`;
  });
  // log((−1)) needs one pair.
  return powersRaised(readable(filled.replace(/\((\([^()]*\))\)/g, "$1")));
}
