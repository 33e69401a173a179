import { tex } from "../../params/index.ts";
import { ChoiceControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Activated, Slopes } from "./Activated.tsx";
import { describe, type Model, model, quantities, table } from "./model.ts";
import { Stages } from "./Stages.tsx";
import { Sum } from "./Sum.tsx";
import "./style.css";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table,
  Figure(props) {
    const { parts } = props.values;
    return (
      <>
        <div className={`neuron neuron-with-${parts}`}>
          {parts !== "slope" && <Stages parts={parts} {...props} />}
          <div className="neuron-plots">
            {parts !== "slope" && <Sum {...props} />}
            <Activated told={parts !== "weigh"} {...props} />
            {(parts === "all" || parts === "slope") && <Slopes {...props} />}
          </div>
        </div>
        <Panel>
          <ChoiceControl param="activation" />
        </Panel>
        {parts === "all" && (
          <Panel>
            <NumberControl param="x1" />
            <NumberControl param="x2" />
            <NumberControl param="w1" />
            <NumberControl param="w2" />
            <NumberControl param="b" />
          </Panel>
        )}
        {parts === "slope" && (
          <Panel>
            <NumberControl param="b" />
          </Panel>
        )}
        {parts === "all" && <Readouts />}
      </>
    );
  },
});

/** What follows from the numbers, and the derivatives of the output. */
function Readouts() {
  return (
    <div className="readouts">
      <Readout name="z" label="Sum" symbol={tex`z`} />
      <Readout name="f" label="Output" symbol={tex`f`} />
      <Readout name="slope" label="Slope" symbol={tex`\mathrm{d}f/\mathrm{d}z`} role="derivative" />
      <Readout
        name="dfdw"
        label="Derivative by the weights"
        symbol={tex`\partial f/\partial\mathbf{w}`}
        role="derivative"
      />
      <Readout
        name="dfdb"
        label="Derivative by the bias"
        symbol={tex`\partial f/\partial b`}
        role="derivative"
      />
      <Readout
        name="dfdx"
        label="Derivative by the inputs"
        symbol={tex`\partial f/\partial\mathbf{x}`}
        role="derivative"
      />
    </div>
  );
}
