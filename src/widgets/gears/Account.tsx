import type { ReactNode } from "react";
import { formatNumber, type Role } from "../../params/index.ts";
import { Output } from "../../widget/index.ts";
import { type GearsValues, type Model, START } from "./model.ts";
import { factor } from "./words.ts";

interface Props {
  readonly model: Model;
  readonly values: GearsValues;
  link(name: string): string;
}

/** The rate from end to end, as two readings give it, as the product, and as the sum claims it. */
export function Account({ model, values: { x, plus }, link }: Props) {
  const { y, start, inner, outer, rate, sum, measured } = model;
  const output = (name: string, value: number | null, text: string, label: string) => (
    <Output name={link(name)} value={value} link={link(name)} label={label}>
      {text}
    </Output>
  );
  return (
    <dl className="gears-account">
      <Row name="Two readings" role="difference">
        {measured === null ? (
          output("measured", null, "turn x, and take the second", "Measured rate")
        ) : (
          <>
            <Quotient
              over={`${formatNumber(y)} − ${factor(start.y)}`}
              under={`${formatNumber(x)} − ${factor(START)}`}
            />
            {" = "}
            {output("measured", measured, formatNumber(measured), "Measured rate of y with respect to x")}
          </>
        )}
      </Row>
      <Row name="Multiplied" role="derivative">
        {output("outer", outer, formatNumber(outer), "Rate of y with respect to z")}
        {" × "}
        {output("inner", inner, factor(inner), "Rate of z with respect to x")}
        {" = "}
        {output("rate", rate, measured === null ? "?" : formatNumber(rate), "Rate of y with respect to x")}
      </Row>
      {plus && (
        <Row name="Added" role="loss">
          {`${formatNumber(outer)} + ${factor(inner)} = `}
          {output("sum", sum, formatNumber(sum), "What the sum claims")}
          {measured !== null && sum !== rate && (
            <span className="gears-refuted">, but two readings say otherwise</span>
          )}
        </Row>
      )}
    </dl>
  );
}

function Row({
  name,
  role,
  children,
}: {
  readonly name: string;
  readonly role: Role;
  readonly children: ReactNode;
}) {
  return (
    <div className={`role-${role}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fraction of numbers, as it is written. */
function Quotient({ over, under }: { readonly over: string; readonly under: string }) {
  return (
    <>
      <span className="unseen">{`(${over}) / (${under})`}</span>
      <span className="gears-quotient" aria-hidden="true">
        <span>{over}</span>
        <span>{under}</span>
      </span>
    </>
  );
}
