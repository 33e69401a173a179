import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Model, Rung } from "./model.ts";

const shown = (value: number | null) => formatNumber(value ?? Number.NaN, { zeroBelow: 1e-15 });

/** What each order adds, from the value at the centre upwards: derivative, coefficient, term at x, and the sum so far. */
export function Rungs({
  rungs,
  x0,
  link,
}: Pick<Model, "rungs"> & { readonly x0: number; readonly link: (name: string) => string }) {
  return (
    <table className="rungs" data-room="fields">
      <caption className="unseen">What each order adds to the Taylor polynomial</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Order </span>
            <Formula of={tex`k`} />
          </th>
          <th scope="col" className="role-derivative">
            <span className="unseen">Derivative at the centre </span>
            <Formula of={tex`f^{(k)}(x_0)`} />
          </th>
          <th scope="col" className="role-derivative" data-link={link("coefficients")}>
            <span className="unseen">Coefficient </span>
            <Formula of={tex`f^{(k)}(x_0)/k!`} />
          </th>
          <td className="rung-power" />
          <th scope="col" className="rung-term">
            <span className="unseen">Term at x: coefficient times </span>
            <Formula of={tex`\times(x-x_0)^k`} />
          </th>
          <th scope="col" data-link={link("approximation")}>
            <span className="unseen">Sum so far </span>
            <Formula of={tex`T_k(x)`} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => (
          <Row key={rung.k} {...rung} x0={x0} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ k, derivative, coefficient, term, sum, x0 }: Rung & { readonly x0: number }) {
  return (
    <tr className={coefficient === 0 ? "rung-empty" : undefined}>
      <th scope="row">{k}</th>
      <td>{shown(derivative)}</td>
      <td>{shown(coefficient)}</td>
      <td className="rung-power" aria-hidden="true">
        {k > 0 && <Power of={x0} k={k} />}
      </td>
      <td className="rung-term">{shown(term)}</td>
      <td>{shown(sum)}</td>
    </tr>
  );
}

/** (x − x₀)ᵏ, with the number that x₀ is. */
function Power({ of: x0, k }: { readonly of: number; readonly k: number }) {
  const x = <span className="katex mathnormal">x</span>;
  return (
    <>
      {x0 === 0 ? (
        x
      ) : (
        <>
          ({x} {x0 > 0 ? "−" : "+"} {formatNumber(Math.abs(x0))})
        </>
      )}
      {k > 1 && <sup>{k}</sup>}
    </>
  );
}
