import { ExpressionControl, FlagControl, NumberControl } from "../../ui/index.ts";
import { defineView, GradientReadout, Panel, Readout } from "../../widget/index.ts";
import { describe, type Model, model, quantities } from "./model.ts";
import { SlopeReadout } from "./readouts.tsx";
import { Slopes } from "./Slopes.tsx";
import { Terrain } from "./Terrain.tsx";
import "./style.css";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  code: ({ f, x1, x2 }) => [{ name: "f", formula: f, at: { x1, x2 } }],
  Figure(props) {
    const { model: now, values, link } = props;
    return (
      <>
        <div className="compass" data-parts={values.parts}>
          <Terrain {...props} />
          <Slopes {...props} />
        </div>
        {values.parts === "all" && (
          <>
            <Panel>
              <ExpressionControl param="f" />
              <FlagControl param="reveal" />
              <NumberControl param="angle" />
              <NumberControl param="x1" />
              <NumberControl param="x2" />
            </Panel>
            <div className="readouts">
              <SlopeReadout of={now.slope} link={link("slope")} />
              {values.reveal && (
                <>
                  <GradientReadout of={now.row} link={link("gradient")} />
                  <Readout name="steepest" label="length" role="derivative" />
                  <Readout name="steepestAngle" label="direction (°)" role="derivative" />
                </>
              )}
            </div>
          </>
        )}
      </>
    );
  },
});
