import "./style.css";
import { IntegerControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel } from "../../widget/index.ts";
import { Bar } from "./Bar.tsx";
import { Derivation } from "./Derivation.tsx";
import { type Model, model, quantities } from "./model.ts";
import type widget from "./widget.ts";
import { acts, describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure: ({ model: shown, values: { n, step }, set, link }) => {
    const act = acts(n)[step];
    return (
      <>
        <Derivation model={shown} n={n} step={step} link={link} />
        <Bar model={shown} step={step} link={link} />
        <Panel>
          <div className="control walk role-input">
            <button type="button" aria-disabled={step === 0} onClick={() => set({ step: step - 1 })}>
              Back
            </button>
            <button type="button" className="walk-on" onClick={() => set({ step: act ? step + 1 : 0 })}>
              {act ? `Step: ${act}` : "Start again"}
            </button>
          </div>
          <IntegerControl param="n" />
          <NumberControl param="h" />
        </Panel>
      </>
    );
  },
});
