import "./style.css";
import { tex } from "../../params/index.ts";
import { MatrixControl, NumberControl, VectorControl } from "../../ui/index.ts";
import { ChainProduct } from "../../widget/ChainProduct.tsx";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Bowl } from "./Bowl.tsx";
import { Errors } from "./Errors.tsx";
import { type Model, model, quantities } from "./model.ts";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, link } = props;
    const { outer, inner, row, fit, atFit } = now;
    const plots = (
      <div className="least">
        <Bowl {...props} />
        <Errors model={now} link={link} />
      </div>
    );
    if (values.parts === "plots") return plots;
    return (
      <>
        {plots}
        <Panel>
          <NumberControl param="x1" />
          <NumberControl param="x2" />
          <div className="control plain role-input">
            <button
              type="button"
              aria-disabled={!fit || atFit}
              onClick={() => fit && set({ x1: fit[0], x2: fit[1] })}
            >
              Go to the fit
            </button>
          </div>
          <div className="least-data">
            <MatrixControl param="A" />
            <VectorControl param="y" />
            <ChainProduct
              factors={[
                {
                  row: tex`\frac{\partial L}{\partial\mathbf{e}}=\mathbf{e}^\top`,
                  column: tex`\nabla_{\!\mathbf{e}}L=\mathbf{e}`,
                  label: "Derivative of L with respect to e",
                  of: [outer],
                  value: outer,
                  shape: [1, 3],
                  quantity: link("outer"),
                  role: "loss",
                },
                {
                  row: tex`\frac{\partial\mathbf{e}}{\partial\mathbf{x}}=-A`,
                  column: tex`\Bigl(\frac{\partial\mathbf{e}}{\partial\mathbf{x}}\Bigr)^{\!\top}=-A^\top`,
                  label: "Derivative of e with respect to x",
                  of: inner,
                  shape: [3, 2],
                  quantity: link("inner"),
                  role: "curve",
                },
              ]}
              result={{
                row: tex`\frac{\partial L}{\partial\mathbf{x}}=-\mathbf{e}^\top\!A`,
                column: tex`\nabla L=-A^\top\mathbf{e}`,
                label: "Derivative of L with respect to x",
                of: [row],
                value: row,
                shape: [1, 2],
                quantity: link("row"),
              }}
            />
          </div>
        </Panel>
        <div className="readouts">
          <Readout name="e" label="Errors" symbol={tex`\mathbf{e}=\mathbf{y}-A\mathbf{x}`} role="loss" />
          <Readout name="L" label="Loss" symbol={tex`L=\tfrac12\lVert\mathbf{e}\rVert^2`} role="loss" />
          {fit && <Readout name="fit" label="fit" />}
          <Readout name="least" label="least L" />
        </div>
      </>
    );
  },
});
