import { tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel, Readout } from "../../widget/index.ts";
import { CodeLines } from "./CodeLines.tsx";
import { Formula } from "./Formula.tsx";
import { Graph } from "./Graph.tsx";
import { Ledger } from "./Ledger.tsx";
import { type Model, model, quantities, table } from "./model.ts";
import { readable } from "./naming.ts";
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
    const { parts } = props.values;
    return parts === "all" ? <Everything {...props} /> : <Part {...props} />;
  },
});

function Everything(props: Props) {
  const { model: shown, values, set } = props;
  const { built, steps, at } = shown;
  const told = (kind: "value" | "message") =>
    !values.predict || !steps.some((step, i) => i > at && step.kind === kind);
  return (
    <>
      <Formula {...props} />
      <Graph {...props} />
      <Ledger {...props} />
      <Steps {...props} />
      <div className="player-predicting" data-room="fields">
        <Panel>
          <FlagControl param="predict" />
        </Panel>
        {values.predict && <Predict key={`${at} ${values.f} ${shown.inputs}`} model={shown} set={set} />}
      </div>
      <Panel>
        <ExpressionControl param="f" />
        {built.inputs.map((name) => (
          <NumberControl key={name} param={name} />
        ))}
      </Panel>
      {/* Whoever predicts is not told the end; what is not shown stands in the page all the same, for the prose. */}
      <div className="readouts player-results">
        {told("value") && <Readout name="value" label="Value of f" symbol={tex`f`} />}
        {told("message") && (
          <Readout name="derivative" label={derivativeOf(built.inputs)} role="derivative" />
        )}
      </div>
      <div className="player-below">
        <CodeLines {...props} />
        <Tangent {...props} />
      </div>
    </>
  );
}

/** What a smaller place has room for: the picture, and below it the arithmetic of the step beside what steps it. */
function Part(props: Props) {
  const { parts } = props.values;
  const still = parts === "formula" || parts === "graph";
  return (
    <>
      <div className={`player-picture player-with-${parts}`}>
        {still && <Formula {...props} />}
        {parts === "slope" ? <Tangent {...props} /> : <Graph {...props} />}
      </div>
      {!still && (
        <div className="player-line">
          <Steps {...props} />
          <Ledger {...props} />
        </div>
      )}
    </>
  );
}

function Steps({ model: shown, set, hold, link }: Props) {
  return (
    <Scrubber
      last={shown.steps.length - 1}
      at={shown.at}
      link={link("step")}
      onChange={(step, when) => {
        hold(when === "move");
        set({ step });
      }}
      describe={(step) => describe({ ...shown, at: step })}
      table={stepTable(shown)}
    />
  );
}

const derivativeOf = (inputs: readonly string[]) =>
  inputs.length === 1 ? `df/d${readable(inputs[0]!)}` : `derivatives by ${inputs.map(readable).join(", ")}`;
