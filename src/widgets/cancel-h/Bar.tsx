import { formatNumber } from "../../params/index.ts";
import { Output } from "../../widget/index.ts";
import { type Model, X } from "./model.ts";

interface Props {
  readonly model: Model;
  readonly step: number;
  link(name: string): string;
}

/** The quotient at x = 2 as a length: the terms with h shrink with it, the derivative stays. */
export function Bar({ model, step, link }: Props) {
  const percent = (part: number) => `${Number(((100 * part) / model.longest).toFixed(3))}%`;
  const number = (name: "quotient" | "derivative" | "rest") => (
    <Output name={link(name)} value={model[name]}>
      {/* Three decimals: the derivative is a whole number, so that the parts add up as they stand. */}
      {formatNumber(model[name], { decimals: name === "derivative" ? 0 : 3 })}
    </Output>
  );
  return (
    <div className={step >= 3 ? "lengths apart" : "lengths"}>
      <div className="bar" aria-hidden="true">
        {model.parts.map((part, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is the power of h that it contains
            key={i}
            className={i === 0 ? "bar-part stays" : "bar-part"}
            style={{ width: percent(part) }}
            data-link={link(i === 0 ? "derivative" : "rest")}
          />
        ))}
      </div>
      <p className="readouts">
        <span className="readout" data-role="difference" data-link={link("quotient")}>
          quotient at x = {X} {number("quotient")}
        </span>
        <span className="readout" data-role="derivative" data-link={link("derivative")}>
          = derivative {number("derivative")}
        </span>
        <span className="readout" data-role="difference" data-link={link("rest")}>
          + terms with h {number("rest")}
        </span>
      </p>
    </div>
  );
}
