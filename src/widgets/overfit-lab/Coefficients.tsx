import { formatNumber } from "../../params/index.ts";
import type { Fit } from "./model.ts";

/** Powers of ten that a full bar stands for. */
const decades = 6;

/** The size of every coefficient, on a scale of powers of ten: how hard the polynomial has to pull. */
export function Coefficients({ fit, link }: { fit: Fit | null; link: string }) {
  return (
    <ol className="coefficients" data-link={link} start={0} aria-label="Coefficients from the constant up">
      {fit?.theta.map((value, power) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a coefficient is its power
        <li key={power}>
          <span className="coefficients-power">
            θ<sub>{power}</sub>
          </span>
          <span
            className="coefficients-bar"
            style={{
              width: `${(Math.min(decades, Math.max(0, Math.log10(1 + Math.abs(value)))) / decades) * 100}%`,
            }}
          />
          <span className="coefficients-value">{formatNumber(value, { significant: 3 })}</span>
        </li>
      ))}
    </ol>
  );
}
