import "./style.css";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel } from "../../widget/index.ts";
import { type Model, model, quantities } from "./model.ts";
import { Products } from "./Products.tsx";
import { Snaps } from "./Snaps.tsx";
import { Tree } from "./Tree.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure: ({ model: shown, values: { f }, set, link }) => (
    <>
      <Tree model={shown} link={link} />
      <Products model={shown} link={link} />
      <Panel>
        <NumberControl param="x" />
        <ExpressionControl param="f" />
        <Snaps f={f} onChange={(next) => set({ f: next })} />
      </Panel>
    </>
  ),
});
