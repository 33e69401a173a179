import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { Output } from "../../widget/index.ts";
import { DISTANCES, type Model } from "./model.ts";

interface Props {
  readonly model: Model;
  readonly zoom: number;
  link(name: string): string;
}

/** The quotient of the limit at the distance of the lens, and at powers of ten: those that the zoom has passed stand out. */
export function Ratios({ model: { ratio, ratios }, zoom, link }: Props) {
  return (
    <table className="lens-ratios" data-link={link("ratio")}>
      <caption>
        What <Formula of={tex`J`} /> misses, for each unit of the step:
        <Formula
          of={tex`\loss{\dfrac{\lVert \mathbf{f}(\mathbf{x}_0+\mathbf{d})-\mathbf{f}(\mathbf{x}_0)-J\mathbf{d}\rVert}{\lVert\mathbf{d}\rVert}}`}
        />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Length of the step </span>
            <Formula of={tex`\lVert\mathbf{d}\rVert`} />
          </th>
          <th scope="col">off by</th>
        </tr>
      </thead>
      <tbody>
        <tr className="lens-now">
          <th scope="row">{formatNumber(zoom)}</th>
          <td>
            <Output name={link("ratio")} value={ratio} label="Miss for each unit of the step">
              {ratio === null ? "undefined" : formatNumber(ratio)}
            </Output>
          </td>
        </tr>
        {DISTANCES.map((distance, i) => (
          <tr key={distance} className={distance < zoom ? "lens-ahead" : undefined}>
            <th scope="row">{formatNumber(distance)}</th>
            <td>{said(ratios[i] ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const said = (ratio: number | null) => (ratio === null ? "–" : formatNumber(ratio));
