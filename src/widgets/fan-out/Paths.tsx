import { formatNumber } from "../../params/index.ts";
import type { Props } from "./View.tsx";

/** The paths from the nudged input, each the product of its slopes, their sum, and what was measured. */
export function Paths({ model, values: { nudged, h, overwrite }, link }: Props) {
  const { paths, claimed, derivative, measured } = model;
  const wrong = claimed !== derivative;
  return (
    <table className="fan-paths">
      <thead>
        <tr>
          <th scope="col">path</th>
          <th scope="col">slopes</th>
          <th scope="col">message</th>
        </tr>
      </thead>
      <tbody>
        {paths.map(({ via, slopes, product }, i) => (
          <tr key={via} data-lost={overwrite && i < paths.length - 1 ? "" : undefined}>
            <th scope="row" data-link={link(via)}>
              e → {via} → {nudged}
            </th>
            <td>{slopes.map((slope) => formatNumber(slope)).join(" × ")}</td>
            <td>{formatNumber(product)}</td>
          </tr>
        ))}
        <tr className="fan-sum">
          <th scope="row" colSpan={2}>
            {overwrite && paths.length > 1 ? "the last one alone" : paths.length > 1 ? "added" : "alone"}
          </th>
          <td className={wrong ? "role-notyet" : "role-backward"} data-link={link("derivative")}>
            {formatNumber(claimed)}
            {wrong && " ✎"}
          </td>
        </tr>
        <tr>
          <th scope="row" colSpan={2}>
            measured over h = {formatNumber(h)}
          </th>
          <td className="role-difference">{formatNumber(measured)}</td>
        </tr>
      </tbody>
    </table>
  );
}
