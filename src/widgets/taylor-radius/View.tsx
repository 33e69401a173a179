import { ChoiceControl, IntegerControl, NumberControl } from "../../ui/index.ts";
import { ApproximationReadouts } from "../../widget/ApproximationReadouts.tsx";
import { defineView, Panel } from "../../widget/index.ts";
import { Errors } from "./Errors.tsx";
import { families } from "./families.ts";
import { type Model, model, quantities } from "./model.ts";
import { Series } from "./Series.tsx";
import "./style.css";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  table: ({ coefficients, sums, errors }) => ({
    columns: ["order", "coefficient", "sum at x", "error at x"],
    rows: coefficients.map((coefficient, k) => [k, coefficient, sums[k]!, errors[k]!]),
  }),
  code: ({ f, x0 }) => [{ name: "f", formula: families[f].text, at: { x: x0 } }],
  Figure: (props) => (
    <>
      <Series {...props} />
      <Errors {...props} />
      <Panel>
        <ChoiceControl param="f" />
        <IntegerControl param="order" />
        <NumberControl param="x" />
        <NumberControl param="x0" />
      </Panel>
      <ApproximationReadouts />
    </>
  ),
});
