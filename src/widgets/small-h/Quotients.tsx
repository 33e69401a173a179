import { formatNumber, type Role } from "../../params/index.ts";
import { Output } from "../../widget/index.ts";
import type { Maybe } from "./differences.ts";
import { digitsOf } from "./digits.ts";
import type { Model } from "./model.ts";

/** The three derivatives to all their digits, with the wrong ones marked, and the errors: the figure's numbers, and its legend. */
export function Quotients({ model, link }: { model: Model; link: (name: string) => string }) {
  const { forward, central, forwardError, centralError } = model;
  const { derivative } = model.landscape;
  const row = { truth: derivative, link };
  return (
    <table className="quotients">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Method</span>
          </th>
          <th scope="col">
            <span className="unseen">Derivative, </span>
            <span className="digits-wrong">wrong digits</span> marked
          </th>
          <th scope="col">error</th>
        </tr>
      </thead>
      <tbody>
        <Row {...row} name="forward" value={forward} error={forwardError} />
        <Row {...row} name="central" value={central} error={centralError} />
        <Row {...row} name="derivative" value={derivative} />
      </tbody>
    </table>
  );
}

const methods = {
  forward: "forward",
  central: "central",
  derivative: "autodiff",
} as const;

interface RowProps {
  readonly name: keyof typeof methods;
  readonly value: Maybe;
  readonly truth: Maybe;
  readonly error?: Maybe;
  link(name: string): string;
}

function Row({ name, value, truth, error, link }: RowProps) {
  const role: Role = name === "derivative" ? "derivative" : "difference";
  const digits = value === null || truth === null ? undefined : digitsOf(value, truth);
  const errorName = link(`${name}Error`);
  return (
    <tr>
      <th scope="row" className={`role-${role}`} data-link={error === undefined ? link(name) : errorName}>
        <span className={`sample sample-${name}`} aria-hidden="true" />
        {methods[name]}
        {error === undefined ? null : <span className="roomy"> difference</span>}
      </th>
      <td>
        <Output name={link(name)} value={value}>
          {digits ? (
            <>
              {digits.right}
              <span className="digits-wrong">{digits.wrong}</span>
            </>
          ) : (
            formatNumber(value ?? Number.NaN)
          )}
        </Output>
      </td>
      <td>
        {error === undefined ? (
          <span className="quotients-note">taken as exact</span>
        ) : (
          <Output name={errorName} value={error} link={errorName}>
            {formatNumber(error ?? Number.NaN, { significant: 2 })}
          </Output>
        )}
      </td>
    </tr>
  );
}
