import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { FlagControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Log } from "./Log.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import { Sizes } from "./Sizes.tsx";
import widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    return (
      <>
        <div className="auto-step">
          <div className="auto-step-parts">
            <Plane {...props} />
            <div className="auto-step-steps">
              <Panel>
                <Scrubber
                  last={widget.params.step.max}
                  at={values.step}
                  label="decision"
                  link={link("step")}
                  onChange={(step, when) => {
                    set({ step });
                    hold(when === "move");
                  }}
                  table={{
                    columns: ["γ tried", "f there", "kept", "x1", "x2"],
                    row: (step) => rowOf(now, step),
                  }}
                />
                <FlagControl param="near" />
              </Panel>
            </div>
            <div className="auto-step-beside">
              <Sizes model={now} link={link} />
              <Log model={now} grow={values.grow} shrink={values.shrink} />
            </div>
          </div>
        </div>
        <Panel>
          <NumberControl param="gamma" />
          <NumberControl param="grow" />
          <NumberControl param="shrink" />
        </Panel>
        <div className="readouts">
          <Readout name="x" label="Current point" symbol={tex`\mathbf x`} role="derivative" />
          <Readout name="f" label="Loss at the current point" symbol={tex`f(\mathbf x)`} role="loss" />
          <Readout name="gamma" label="Step size to be tried next" symbol={tex`\gamma`} />
          <Readout name="limit" label="Longest step size to keep for ever" symbol={tex`2/\lambda_{\max}`} />
        </div>
      </>
    );
  },
  table: ({ all }) => ({
    columns: ["decision", "γ tried", "f before", "f there", "kept"],
    rows: all
      .slice(0, -1)
      .map(({ gamma, before, after, accepted }, k) => [k + 1, gamma, before, after, accepted ? "yes" : "no"]),
  }),
});

/** The decision that led to a step, and where one stands after it. */
function rowOf({ all }: Model, step: number) {
  const [decision, next] = [all[step - 1], all[step]!];
  const x = next.from.map((each) => formatNumber(each));
  return decision
    ? [formatNumber(decision.gamma), formatNumber(decision.after), decision.accepted ? "yes" : "no", ...x]
    : ["", "", "", ...x];
}
