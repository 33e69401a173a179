import type { ReactNode } from "react";
import { formatNumber, tex, type Values } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Model } from "./model.ts";
import type widget from "./widget.ts";

const shown = (value: number) => formatNumber(value);
/** A number behind a sign: negative ones in brackets. */
const inner = (value: number) => (value < 0 ? `(${shown(value)})` : shown(value));

const ACTIVATED = {
  tanh: tex`\tanh z`,
  relu: tex`\max(0,z)`,
  sigmoid: tex`1/(1+e^{-z})`,
  linear: tex`z`,
};

/** The three stages with their numbers, in their order and colours. */
export function Stages({
  model: { activation, x, w, b, products, z, f },
  parts,
  link,
}: {
  readonly model: Model;
  readonly parts: Values<typeof widget.params>["parts"];
  readonly link: (name: string) => string;
}) {
  const told = parts !== "weigh";
  return (
    <ol className="neuron-stages">
      <Stage name="weigh">
        <span data-link={link("w1")}>
          <Formula of={tex`w_1x_1`} /> = {inner(w[0])}·{inner(x[0])} = {shown(products[0])}
        </span>
        <span data-link={link("w2")}>
          <Formula of={tex`w_2x_2`} /> = {inner(w[1])}·{inner(x[1])} = {shown(products[1])}
        </span>
      </Stage>
      <Stage name="add">
        <span data-link={link("z")}>
          <Formula of={tex`z`} /> ={" "}
          {told ? (
            `${shown(products[0])} + ${inner(products[1])} + ${inner(b)}`
          ) : (
            <Formula of={tex`w_1x_1+w_2x_2+b`} />
          )}
        </span>
        <span data-link={link("z")}>= {told ? shown(z) : "?"}</span>
      </Stage>
      <Stage name="activate">
        <span data-link={link("f")}>
          <Formula of={tex`f`} /> = <Formula of={ACTIVATED[activation]} />
        </span>
        <span data-link={link("f")}>= {told ? shown(f) : "?"}</span>
      </Stage>
    </ol>
  );
}

function Stage({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className={`neuron-stage stage-${name}`}>
      <b>{name}</b>
      {children}
    </li>
  );
}
