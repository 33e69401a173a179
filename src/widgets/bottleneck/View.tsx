import { tex } from "../../params/index.ts";
import { ChoiceControl, Formula, NumberControl } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Decoding, Encoding } from "./Cloud.tsx";
import { Acts, Losses } from "./Losses.tsx";
import { describe, type Model, model, quantities, table } from "./model.ts";
import "./style.css";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table,
  Figure(props) {
    const { parts } = props.values;
    const loss = parts === "all" || parts === "course" || parts === "descent";
    return (
      <>
        <div className={`bottle bottle-with-${parts}`}>
          {parts !== "course" && parts !== "descent" && (
            <div className="bottle-cloud">
              <p className="bottle-title">
                In: <span className="bottle-said">one number each, </span>
                <Formula of={tex`c=\mathbf{e}\cdot\mathbf{x}`} />
              </p>
              <Encoding {...props} />
            </div>
          )}
          <div className="bottle-cloud">
            <p className="bottle-title">
              Out: <span className="bottle-said">rebuilt as </span>
              <Formula of={tex`\hat{\mathbf{x}}=c\,\mathbf{d}`} />
            </p>
            <Decoding {...props} />
          </div>
          {loss && <Losses {...props} />}
        </div>
        {loss && <Acts {...props} />}
        {parts === "all" && <Numbers />}
      </>
    );
  },
});

/** What is set and read beside the pictures. */
function Numbers() {
  return (
    <>
      <Panel>
        <NumberControl param="gamma" />
        <ChoiceControl param="cloud" />
      </Panel>
      <div className="readouts" data-room="fields">
        <Readout
          name="loss"
          label="Loss"
          symbol={tex`\loss{L}=\textstyle\sum\lVert\mathbf{x}-\hat{\mathbf{x}}\rVert^2`}
          role="loss"
        />
        <Readout
          name="gradient"
          label="Gradient by both encoder weights and both decoder weights"
          symbol={tex`\partial L/\partial(e_1,e_2,d_1,d_2)`}
          role="derivative"
        />
        <Readout name="weights" label="Weights" symbol={tex`(e_1,e_2,d_1,d_2)`} />
        <Readout name="codes" label="codes" />
        <Readout name="floor" label="floor" />
      </div>
    </>
  );
}
