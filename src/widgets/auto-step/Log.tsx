import { formatNumber } from "../../params/index.ts";
import type { Decision } from "./decisions.ts";
import type { Model } from "./model.ts";

/** How many decisions are shown at once. */
const ROWS = 5;

interface LogProps {
  readonly model: Model;
  readonly grow: number;
  readonly shrink: number;
}

/** The last decisions, the newest at the foot, and the trial that comes next. */
export function Log({ model: { made, next }, grow, shrink }: LogProps) {
  const shown = made.map((decision, k) => ({ decision, number: k + 1 })).slice(1 - ROWS);
  return (
    <div className="auto-log">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Number</span>
            </th>
            <th scope="col">γ</th>
            <th scope="col">f there</th>
            <th scope="col">decision</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.number} {...row} factor={row.decision.accepted ? grow : shrink} />
          ))}
          <tr className="auto-next">
            <th scope="row">{made.length + 1}</th>
            <td>{formatNumber(next.gamma)}</td>
            <td>?</td>
            <td>next</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly number: number;
  readonly decision: Decision;
  /** What γ is multiplied by. */
  readonly factor: number;
}

function Row({ number, decision, factor }: RowProps) {
  const { gamma, after, accepted } = decision;
  return (
    <tr className={accepted ? "role-derivative" : "role-loss"}>
      <th scope="row">{number}</th>
      <td>{formatNumber(gamma)}</td>
      <td>{formatNumber(after)}</td>
      <td className="auto-verdict">
        {accepted ? "● kept" : "✕ undone"}, γ × {formatNumber(factor)}
      </td>
    </tr>
  );
}
