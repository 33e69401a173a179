import { formatNumber } from "../../params/index.ts";
import { ChoiceControl, Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps, Output, Panel } from "../../widget/index.ts";
import { Listing, Stopped } from "./Listing.tsx";
import { LISTING, STEPS } from "./listing.ts";
import { gap, type Model, model, quantities, table } from "./model.ts";
import { Names } from "./Names.tsx";
import "./style.css";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

/** Corrections to choose from; any other can be typed into the line. */
const OFFERS = [
  "1-f**2",
  "(1-f**2).T",
  "(1-f**2)[:, None]",
  "np.eye(M)",
  "1-np.diag(f)**2",
  "np.diag(1-f**2)",
];

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    const { parts } = values;
    const ran = parts === "all" || parts === "run";
    const repaired = parts === "all" || parts === "repair";
    const { error } = now.now;
    return (
      <div className={`repair repair-with-${parts}`}>
        {ran && (
          <Scrubber
            last={now.states.length - 1}
            at={now.at}
            label="lines run"
            link={link("step")}
            onChange={(step, when) => {
              hold(when === "move");
              set({ step });
            }}
            describe={(step) => describe({ ...now, at: step, now: now.states[step]! })}
            table={{
              columns: ["line", "code"],
              row: (step) => {
                const line = now.states[step]?.line ?? null;
                return line === null ? ["", "inputs"] : [line + 1, LISTING[line]!.code.trim()];
              },
            }}
          />
        )}
        <Listing {...props} />
        {parts !== "all" && error && <Stopped by={error} />}
        {ran && <Names model={now} link={link} />}
        {repaired && <Offers {...props} />}
        {parts === "all" && (
          <Panel>
            <ChoiceControl param="shape" />
          </Panel>
        )}
        {repaired && (
          <div className="readouts">
            {(parts === "all" || !error) && (
              <span className={`repair-verdict ${now.agrees ? "right" : "notyet"}`}>
                {now.agrees ? "✓ the listing agrees with autodiff" : "✎ the listing is not repaired yet"}
              </span>
            )}
            {parts === "all" && (
              <span className="readout" data-role="difference" data-link={link("gap")}>
                <span className="readout-name">largest difference from autodiff</span>
                <Output name={link("gap")} value={gap(now)}>
                  {gap(now) === null ? "nothing to compare yet" : formatNumber(gap(now)!)}
                </Output>
              </span>
            )}
          </div>
        )}
      </div>
    );
  },
});

/** The corrections to choose from, as buttons. */
function Offers({ model: { texts }, set }: Pick<FigureProps<typeof widget.params, Model>, "model" | "set">) {
  return (
    <div className="repair-offers" role="group" aria-label="Corrections for the line of dfdz">
      <span>
        Try <code>dfdz =</code>
      </span>
      {OFFERS.map((offer) => (
        <button
          key={offer}
          type="button"
          aria-pressed={texts.dfdz === offer}
          onClick={() => set({ dfdz: offer, step: STEPS.length })}
        >
          <code>{offer}</code>
        </button>
      ))}
    </div>
  );
}
