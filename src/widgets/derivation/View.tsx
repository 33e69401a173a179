import "./style.css";
import { ExpressionControl } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { type Model, model, quantities } from "./model.ts";
import { Sheet } from "./Sheet.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure: ({ model: shown, set }) => {
    const { step, steps } = shown;
    const done = step === steps.length;
    return (
      <>
        <Sheet model={shown} onStep={(to) => set({ step: to })} />
        <Panel>
          <div className="control plain worked-walk role-input">
            <button
              type="button"
              aria-disabled={step === 0}
              onClick={() => set({ step: Math.max(0, step - 1) })}
            >
              Back
            </button>
            <button type="button" onClick={() => set({ step: done ? 0 : steps.length })}>
              {done ? "Start again" : "Show all steps"}
            </button>
          </div>
          <ExpressionControl param="f" />
        </Panel>
        <div className="readouts">
          <Readout name="steps" label="steps" />
          <Readout name="value" label="derivative at x = 0.8, by autodiff" role="derivative" />
        </div>
      </>
    );
  },
});
