import "./style.css";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel } from "../../widget/index.ts";
import { Along } from "./Along.tsx";
import { type Model, model, quantities } from "./model.ts";
import { Sum, Ways } from "./Ways.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  code: (values) => {
    const { f, x1, x2, t } = values;
    const { at1, at2 } = quantities(model(values));
    return [
      { name: "x1", formula: x1, at: { t } },
      { name: "x2", formula: x2, at: { t } },
      { name: "f", formula: f, at: { x1: at1 ?? 0, x2: at2 ?? 0 } },
    ];
  },
  Figure(props) {
    const { model: now, values, link } = props;
    const { parts } = values;
    if (parts !== "all")
      return (
        <>
          {parts === "graph" ? (
            <Along {...props} />
          ) : (
            <div className="paths-left paths-large">
              <Ways model={now} t={values.t} link={link} />
            </div>
          )}
          <Panel>
            <NumberControl param="t" />
          </Panel>
          <div className="readouts paths-sum">
            <Sum model={now} link={link} />
          </div>
        </>
      );
    return (
      <>
        <div className="paths">
          <div className="paths-left">
            <Ways model={now} t={values.t} link={link} />
            <Sum model={now} link={link} />
          </div>
          <Along {...props} />
        </div>
        <Panel>
          <NumberControl param="t" />
          <div className="paths-functions">
            <ExpressionControl param="f" />
            <ExpressionControl param="x1" />
            <ExpressionControl param="x2" />
          </div>
        </Panel>
      </>
    );
  },
});
