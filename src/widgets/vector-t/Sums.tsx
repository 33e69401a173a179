import { formatNumber, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { Model } from "./model.ts";
import { ROLES } from "./Planes.tsx";

const factor = (value: number) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));
const SYMBOLS = [tex`\frac{\partial f}{\partial t_1}`, tex`\frac{\partial f}{\partial t_2}`];

/** Each entry of the product as a pair of paths: the row times one column. */
export function Sums({ model: { dfdx, dxdt, product }, link }: { model: Model; link(name: string): string }) {
  if (!dfdx || !dxdt || !product) return null;
  return (
    <div className="vector-sums">
      {ROLES.map((role, j) => (
        <p key={role} className={`role-${role}`} data-link={link(`column${j + 1}`)}>
          <Formula of={SYMBOLS[j]!} /> = {formatNumber(dfdx[0])} · {factor(dxdt[0][j]!)} + {factor(dfdx[1])} ·{" "}
          {factor(dxdt[1][j]!)} = <strong>{formatNumber(product[j]!)}</strong>
        </p>
      ))}
    </div>
  );
}
