import "./style.css";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel } from "../../widget/index.ts";
import { Errors } from "./Errors.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import { Quotients } from "./Quotients.tsx";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  code: ({ f, x }) => [{ name: "f", formula: f, at: { x } }],
  Figure: ({ model: shown, set, hold, link }) => (
    <>
      <Errors model={shown} set={set} hold={hold} link={link} />
      <Panel>
        <NumberControl param="h" />
        <NumberControl param="x" />
        <ExpressionControl param="f" />
      </Panel>
      <Quotients model={shown} link={link} />
    </>
  ),
});
