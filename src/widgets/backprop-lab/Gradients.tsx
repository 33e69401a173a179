import { formatNumber } from "../../params/index.ts";
import { known, type Model } from "./model.ts";
import { readable, WIRES } from "./names.ts";

interface Props {
  readonly model: Model;
  readonly lit: number;
  readonly onChoose: (weight: number) => void;
  readonly link: (name: string) => string;
}

/** All eight slopes side by side, as far as the messages have come. */
export function Gradients({ model, lit, onChoose, link }: Props) {
  const { messages } = known(model);
  const most = Math.max(...model.gradients.map(Math.abs), 1e-12);
  return (
    <ul className="lab-gradients" aria-label="Derivatives of E by the eight weights">
      {WIRES.map((_, i) => {
        const name = `w${i + 1}`;
        const slope = messages.has(name) ? model.gradients[i]! : null;
        return (
          <li key={name}>
            <button
              type="button"
              aria-pressed={model.weight === i + 1}
              className={lit === i + 1 ? "lit" : ""}
              data-link={link(name)}
              onClick={() => onChoose(model.weight === i + 1 ? 0 : i + 1)}
            >
              <i>{readable(name)}</i>
              <span className="lab-bar" aria-hidden="true">
                {slope !== null && (
                  <span
                    className={slope < 0 ? "minus" : "plus"}
                    style={{ width: `${((50 * Math.abs(slope)) / most).toFixed(2)}%` }}
                  />
                )}
              </span>
              <span className="lab-slope">{slope === null ? "?" : formatNumber(slope)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
