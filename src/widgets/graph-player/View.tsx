import { tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { Typeset } from "../../widget/typeset/Typeset.tsx";
import { linkedTex } from "./build.ts";
import { CodeLines } from "./CodeLines.tsx";
import { Graph } from "./Graph.tsx";
import { type Model, model, quantities, table } from "./model.ts";
import { Predict } from "./Predict.tsx";
import { stepTable } from "./stepTable.tsx";
import { Tangent } from "./Tangent.tsx";
import "./style.css";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities,
  table,
  code: ({ f, ...values }) => {
    const { inputs } = model({ f, ...values }).built;
    return [{ name: "f", formula: f, at: Object.fromEntries(inputs.map((name) => [name, values[name]])) }];
  },
  Figure(props) {
    const { model: shown, values, set, hold, link } = props;
    const { built, steps, at } = shown;
    return (
      <>
        <p className="player-formula">
          <Typeset tex={linkedTex(built, link)} text={`f = ${built.text}`} />
        </p>
        <Graph {...props} />
        <Scrubber
          last={steps.length - 1}
          at={at}
          link={link("step")}
          onChange={(step, when) => {
            hold(when === "move");
            set({ step });
          }}
          describe={(step) => describe({ ...shown, at: step })}
          table={stepTable(shown)}
        />
        {values.predict && <Predict key={`${at} ${values.f} ${shown.inputs}`} model={shown} set={set} />}
        <Panel>
          <ExpressionControl param="f" />
          {built.inputs.map((name) => (
            <NumberControl key={name} param={name} />
          ))}
          <FlagControl param="predict" />
        </Panel>
        <div className="readouts">
          <Readout name="value" label="Value of f" symbol={tex`f`} />
          <Readout
            name="derivative"
            label={built.inputs.length > 1 ? "Partial derivatives of f" : "Derivative of f"}
            symbol={tex`\dd f`}
            role="derivative"
          />
        </div>
        <div className="player-below">
          <CodeLines {...props} />
          <Tangent {...props} />
        </div>
      </>
    );
  },
});
