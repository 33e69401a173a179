import { tex } from "../../params/index.ts";
import { ChoiceControl, ExpressionControl, Formula, NumberControl } from "../../ui/index.ts";
import { defineView, JacobianReadout, Panel } from "../../widget/index.ts";
import { OutputMap } from "./Map.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import "./style.css";
import type widget from "./widget.ts";

const COLUMNS = [tex`\partial/\partial x_1`, tex`\partial/\partial x_2`];
const ROWS = ["first", "second"] as const;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, link } = props;
    const { row, parts } = values;
    return (
      <>
        <div className="stacker">
          <div className={parts === "all" ? "stacker-parts" : "stacker-parts stacker-maps"}>
            <OutputMap {...props} i={0} faint={row === "second"} />
            <OutputMap {...props} i={1} faint={row === "first"} />
            <div className="stacker-stack">
              <JacobianReadout
                of={now.outputs.map((output) => output.row)}
                link={link("jacobian")}
                label="Jacobian"
                name={
                  <>
                    Stacked: the Jacobian <Formula of={tex`J`} />
                  </>
                }
                rows={ROWS.map((name, i) => (
                  <button
                    key={name}
                    type="button"
                    className="stacker-row"
                    aria-pressed={row === name}
                    onClick={() => set({ row: row === name ? "both" : name })}
                  >
                    row {i + 1}
                  </button>
                ))}
                columns={COLUMNS}
                rowLink={(i) => link(`row${i + 1}`)}
              />
              <p className="stacker-hint">
                <span className="shape">2×2</span> Outputs down, inputs across.{" "}
                <span className="as-row">
                  Row <Formula of={tex`i`} /> is <Formula of={tex`\partial f_i/\partial\mathbf{x}`} />.
                </span>
                <span className="as-column">
                  Row <Formula of={tex`i`} /> is <Formula of={tex`(\nabla f_i)^{\mathsf{T}}`} />.
                </span>
              </p>
            </div>
          </div>
        </div>
        <Panel>
          <ChoiceControl param="row" />
          {parts === "all" && (
            <>
              <NumberControl param="x1" />
              <NumberControl param="x2" />
              <ExpressionControl param="f1" />
              <ExpressionControl param="f2" />
            </>
          )}
        </Panel>
      </>
    );
  },
  code: ({ f1, f2, x1, x2 }) => [
    { name: "f1", formula: f1, at: { x1, x2 } },
    { name: "f2", formula: f2, at: { x1, x2 } },
  ],
});
