import { formatNumber, tex } from "../../params/index.ts";
import { ChoiceControl, ExpressionControl, Formula, NumberControl } from "../../ui/index.ts";
import { defineView, GradientReadout, Panel, Readout } from "../../widget/index.ts";
import { Cutaway } from "./Cutaway.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import { Slice } from "./Slice.tsx";
import "./style.css";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  code: ({ f, x1, x2 }) => [{ name: "f", formula: f, at: { x1, x2 } }],
  Figure({ model: now, values, set, hold, link }) {
    const parts = { model: now, set, hold, link };
    const { along, frozen } = now;
    const slices = along === "x1";
    return (
      <>
        <div className="slicer" data-parts={values.parts}>
          <Cutaway {...parts} />
          <div className="slicer-slice" data-link={link("slice")}>
            <p className="slicer-title">
              The slice: <Formula of={slices ? tex`\inp{x_2}` : tex`\inp{x_1}`} /> stays at{" "}
              <span className="slicer-frozen">{formatNumber(frozen)}</span>,{" "}
              <Formula of={slices ? tex`\inp{x_1}` : tex`\inp{x_2}`} /> moves.{" "}
              <Readout name="partial" label="Slope of the slice" role="derivative" />
            </p>
            <Slice {...parts} />
          </div>
        </div>
        {values.parts === "all" && (
          <>
            {" "}
            <Panel>
              <ExpressionControl param="f" />
              <ChoiceControl param="along" />
              <NumberControl param="x1" />
              <NumberControl param="x2" />
            </Panel>
            <div className="readouts">
              <Readout name="value" label="Height of the point" symbol={tex`f(x_1,x_2)`} />
              <Readout
                name="partial1"
                label="Partial derivative with respect to x₁"
                symbol={tex`\partial f/\partial x_1`}
                role="derivative"
              />
              <Readout
                name="partial2"
                label="Partial derivative with respect to x₂"
                symbol={tex`\partial f/\partial x_2`}
                role="derivative"
              />
              <GradientReadout of={now.gradient} link={link("gradient")} />
            </div>
          </>
        )}
      </>
    );
  },
});
