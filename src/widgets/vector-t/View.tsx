import "./style.css";
import { tex } from "../../params/index.ts";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { ChainProduct } from "../../widget/ChainProduct.tsx";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { type Model, model, quantities } from "./model.ts";
import { PlaneOfT, PlaneOfX, ROLES } from "./Planes.tsx";
import { Sums } from "./Sums.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  code: (values) => {
    const { f, x1, x2, t1, t2 } = values;
    const at = { t1, t2 };
    const { x } = model(values);
    return [
      { name: "x1", formula: x1, at },
      { name: "x2", formula: x2, at },
      { name: "f", formula: f, at: { x1: x?.[0] ?? 0, x2: x?.[1] ?? 0 } },
    ];
  },
  Figure(props) {
    const { model: now, values, link } = props;
    const { dfdx, dxdt, dfdt } = now;
    const column = (_: number, j: number) => link(`column${j + 1}`);
    const tint = (_: number, j: number) => ROLES[j]!;
    const planes = (
      <div className="vector">
        <PlaneOfT {...props} />
        <PlaneOfX model={now} link={link} />
      </div>
    );
    if (values.parts === "planes") return planes;
    return (
      <>
        {planes}
        <Panel>
          <NumberControl param="t1" />
          <NumberControl param="t2" />
          <div className="vector-functions">
            <ExpressionControl param="x1" />
            <ExpressionControl param="x2" />
            <ExpressionControl param="f" />
          </div>
        </Panel>
        <ChainProduct
          factors={[
            {
              row: tex`\frac{\partial f}{\partial\mathbf{x}}`,
              column: tex`\nabla_{\!\mathbf{x}}f`,
              label: "Derivative of f with respect to x",
              of: dfdx && [dfdx],
              value: dfdx,
              shape: [1, 2],
              quantity: link("dfdx"),
            },
            {
              row: tex`\frac{\partial\mathbf{x}}{\partial\mathbf{t}}`,
              column: tex`\Bigl(\frac{\partial\mathbf{x}}{\partial\mathbf{t}}\Bigr)^{\!\top}`,
              label: "Derivative of x with respect to t",
              of: dxdt,
              shape: [2, 2],
              quantity: link("dxdt"),
              link: column,
              tint,
            },
          ]}
          result={{
            row: tex`\frac{\partial f}{\partial\mathbf{t}}`,
            column: tex`\nabla_{\!\mathbf{t}}f`,
            label: "Derivative of f with respect to t",
            of: dfdt && [dfdt],
            value: dfdt,
            shape: [1, 2],
            quantity: link("dfdt"),
            link: column,
            tint,
          }}
        />
        <Sums model={now} link={link} />
        <div className="readouts">
          <Readout name="x" label="x" symbol={tex`\mathbf{x}(\mathbf{t})`} />
          <Readout name="value" label="f" symbol={tex`f(\mathbf{x}(\mathbf{t}))`} />
        </div>
      </>
    );
  },
});
