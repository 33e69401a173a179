import { type Tex, tex } from "../../params/index.ts";
import {
  ChoiceControl,
  IntegerControl,
  MatrixControl,
  NumberControl,
  VectorControl,
} from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Blocks } from "./Blocks.tsx";
import { type Model, model, quantities, table } from "./model.ts";
import "./style.css";
import { Wires } from "./Wires.tsx";
import type widget from "./widget.ts";
import type { By } from "./widget.ts";
import { describe } from "./words.ts";

const SHOWN: readonly { by: By; name: Tex; label: string; shape: string }[] = [
  {
    by: "z",
    name: tex`\partial\mathbf{f}/\partial\mathbf{z}`,
    label: "Derivative of f by z",
    shape: "3×3",
  },
  {
    by: "b",
    name: tex`\partial\mathbf{f}/\partial\mathbf{b}`,
    label: "Derivative of f by b",
    shape: "3×3",
  },
  {
    by: "x",
    name: tex`\partial\mathbf{f}/\partial\mathbf{x}`,
    label: "Derivative of f by x",
    shape: "3×2",
  },
  {
    by: "A",
    name: tex`\partial\mathbf{f}/\partial A`,
    label: "Derivative of f by A",
    shape: "3×(3×2)",
  },
];

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table,
  Figure({ values: { parts }, model: now, set, link }) {
    const numbers = quantities(now);
    return (
      <>
        <div className={`lens lens-by-${now.by}`}>
          <div className="lens-layer">
            <Wires model={now} told={parts === "all"} link={link} />
            <div className="lens-edit">
              <Panel>
                <MatrixControl param="A" />
                <VectorControl param="x" />
                <VectorControl param="b" />
              </Panel>
              <div className="readouts">
                <Readout name="z" label="Sums" symbol={tex`\mathbf{z}=A\mathbf{x}+\mathbf{b}`} />
                <Readout name="f" label="Outputs" symbol={tex`\mathbf{f}=\tanh\mathbf{z}`} />
              </div>
              <p className="lens-key">
                In each cell, <b>above</b> by autodiff, <i>below</i> a finite difference.
              </p>
            </div>
          </div>
          <div className="lens-derivatives">
            {SHOWN.map((derivative) => (
              <Blocks
                key={derivative.by}
                {...derivative}
                model={now}
                told={parts === "all"}
                quantity={link(`dfd${derivative.by}`)}
                value={numbers[`dfd${derivative.by}`]}
                onPick={(by, i, k) => set({ by, i: i + 1, k: k + 1 })}
              />
            ))}
          </div>
        </div>
        <Panel>
          <ChoiceControl param="by" />
          <IntegerControl param="k" />
          <IntegerControl param="i" />
          <NumberControl param="h" />
        </Panel>
        <div className="readouts">
          <Readout name="entry" label="chosen entry" role="derivative" />
          <Readout name="difference" label="finite difference" role="difference" />
        </div>
      </>
    );
  },
});
