import { tex } from "../../params/index.ts";
import { ExpressionControl, Formula, MatrixControl, NumberControl } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Mapped } from "./Mapped.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import "./style.css";
import type widget from "./widget.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, link } = props;
    const all = values.parts === "all";
    return (
      <>
        <div className="maps">
          <div className={all ? "maps-parts" : "maps-parts maps-only"}>
            <div className="maps-plane">
              <p className="maps-title">Drag x</p>
              <Plane {...props} />
              {all && (
                <Panel>
                  <MatrixControl param="A" />
                </Panel>
              )}
            </div>
            <Mapped
              title={
                <>
                  Linear:{" "}
                  {all ? (
                    <Readout name="value" label="Ax" symbol={tex`\mathbf{y}=A\mathbf{x}`} />
                  ) : (
                    <Formula of={tex`\mathbf{y}=A\mathbf{x}`} />
                  )}
                </>
              }
              image={now.linear}
              label="What Ax makes of the grid: a flat sheet of equal parallelograms"
              valueLink={link("value")}
              jacobianLink={link("jacobian")}
              jacobianLabel="Jacobian of Ax"
              jacobianName={
                <>
                  <Formula of={tex`J=A`} /> {all && "everywhere"}
                </>
              }
            />
            <Mapped
              title={
                <>
                  Bent:{" "}
                  {all ? (
                    <Readout name="bent" label="φ(Ax)" symbol={tex`\mathbf{y}=\varphi(A\mathbf{x})`} />
                  ) : (
                    <Formula of={tex`\mathbf{y}=\varphi(A\mathbf{x})`} />
                  )}
                </>
              }
              image={now.curved}
              label="What φ(Ax) makes of the grid: a bent sheet, and the parallelogram of its Jacobian at one point"
              valueLink={link("bent")}
              jacobianLink={link("bentJacobian")}
              jacobianLabel="Jacobian of φ(Ax)"
              jacobianName={
                <>
                  <Formula of={tex`J`} /> at {all && "this "}
                  <Formula of={tex`\inp{\mathbf{x}}`} />
                </>
              }
            />
          </div>
        </div>
        <Panel>
          {all && (
            <>
              <NumberControl param="x1" />
              <NumberControl param="x2" />
            </>
          )}
          <ExpressionControl param="phi" />
        </Panel>
      </>
    );
  },
  table: ({ linear, curved }) => ({
    columns: ["map", "output", "value", "∂/∂x₁", "∂/∂x₂"],
    rows: [linear, curved].flatMap(({ value, rows }, map) =>
      rows.map((row, i) => [
        map === 0 ? "Ax" : "φ(Ax)",
        i + 1,
        value?.[i] ?? null,
        row?.[0] ?? null,
        row?.[1] ?? null,
      ]),
    ),
  }),
});
