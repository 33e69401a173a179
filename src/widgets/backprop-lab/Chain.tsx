import { Fragment, type ReactNode } from "react";
import { formatNumber } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Output } from "../../widget/index.ts";
import type { Factor } from "./factors.ts";
import { type Model, pathsFrom } from "./model.ts";
import { readable } from "./names.ts";
import { FACTORS, SLOPES } from "./symbols.ts";

interface Props {
  readonly model: Model;
  readonly weight: number;
  readonly link: (name: string) => string;
  /** The field in which the weight can be typed. */
  readonly children: ReactNode;
}

/** The chain of one weight: each factor as it is written, what it comes to, and its number; paths add, factors multiply. */
export function Chain({ model, weight, link, children }: Props) {
  if (weight === 0)
    return (
      <p className="lab-chain lab-nothing">
        Point at a weight, or move to one by keys: its paths to <i>E</i> light up, and its factors stand here.
      </p>
    );
  const { paths, common } = pathsFrom(model, weight);
  const gradient = model.gradients[weight - 1]!;
  const several = paths.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="lab-chain" role="group" tabIndex={0} aria-label="Factors of the chosen weight">
      <span className="lab-factor role-derivative" data-link={link(`w${weight}`)}>
        <span className="lab-symbol">
          <Formula of={SLOPES[weight - 1]!} />
        </span>
        <span className="lab-formula" />
        <Output className="lab-number" name={link("chosen")} value={gradient}>
          {formatNumber(gradient)}
        </Output>
      </span>
      <Sign>=</Sign>
      {several && <Bracket>(</Bracket>}
      {paths.map(({ factors }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path is its output
        <Fragment key={i}>
          {i > 0 && <Sign>+</Sign>}
          <Factors of={factors} link={link} />
        </Fragment>
      ))}
      {several && <Bracket>)</Bracket>}
      {common.length > 0 && <Sign>·</Sign>}
      <Factors of={common} link={link} />
      <span className="control lab-typed role-input">
        <span className="control-name" aria-hidden="true">
          <i>{readable(`w${weight}`)}</i> =
        </span>
        {children}
      </span>
    </div>
  );
}

function Factors({
  of,
  link,
}: {
  readonly of: readonly Factor[];

  readonly link: Props["link"];
}) {
  return of.map(({ name, value }, i) => {
    const [symbol, formula] = FACTORS[name]!;
    const by = name.split("/")[1]!;
    return (
      <Fragment key={name}>
        {i > 0 && <Sign>·</Sign>}
        <span
          className={`lab-factor role-${by.startsWith("w") ? "derivative" : "backward"}`}
          data-link={link(by)}
        >
          <span className="lab-symbol">
            <Formula of={symbol} />
          </span>
          <span className="lab-formula">
            <Formula of={formula} />
          </span>
          <span className="lab-number">{formatNumber(value)}</span>
        </span>
      </Fragment>
    );
  });
}

const Sign = ({ children }: { readonly children: ReactNode }) => <span className="lab-sign">{children}</span>;
const Bracket = ({ children }: { readonly children: ReactNode }) => (
  <span className="lab-sign lab-bracket" aria-hidden="true">
    {children}
  </span>
);
