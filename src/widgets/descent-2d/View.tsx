import "./style.css";
import { useMemo, useState } from "react";
import { formatNumber, point, tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, PointField, Scrubber } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { descend } from "./descend.ts";
import { Factors } from "./Factors.tsx";
import { GammaField } from "./GammaField.tsx";
import { Losses } from "./Losses.tsx";
import { begin, remember } from "./memory.ts";
import { type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import { useFrameOf } from "./useFrameOf.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const { x1, x2 } = widget.params;
const start = /* @__PURE__ */ point({
  label: "start",
  role: "input",
  default: [x1.default, x2.default],
  x: [x1.min, x1.max],
  y: [x2.min, x2.max],
});

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    const { surface, run, at } = now;
    const { frame, home, onFrame } = useFrameOf(surface, [values.x1, values.x2]);
    const [memory, setMemory] = useState(() => begin(values));
    if (memory.values !== values) setMemory(remember(memory, values));
    const earlier = useMemo(
      () =>
        memory.earlier.map((each) => ({ run: descend(surface.slopeAt, each, each.step), gamma: each.gamma })),
      [memory.earlier, surface],
    );
    return (
      <>
        <div className="descent">
          <div className="descent-parts">
            <Plane
              {...props}
              frame={frame}
              home={home}
              onFrame={onFrame}
              earlier={earlier.map(({ run: { points } }) => points)}
            />
            <div className="descent-steps">
              <Panel>
                <Scrubber
                  last={Math.max(0, run.points.length - 1)}
                  at={at}
                  link={link("step")}
                  onChange={(step, when) => {
                    set({ step });
                    hold(when === "move");
                  }}
                  table={{
                    columns: ["x1", "x2", "f"],
                    row: (step) =>
                      [...(run.points[step] ?? []), run.values[step]!].map((each) => formatNumber(each)),
                  }}
                />
              </Panel>
            </div>
            <div className="descent-beside">
              <Factors {...props} />
              <Losses model={now} levels={home.levels} ahead={values.ahead} earlier={earlier} link={link} />
            </div>
          </div>
        </div>
        <Panel>
          <GammaField value={values.gamma} onChange={(gamma) => set({ gamma })} link={link("gamma")} />
          <PointField
            of={start}
            value={[values.x1, values.x2]}
            onChange={(to, when) => {
              set({ x1: to[0], x2: to[1] });
              hold(when === "move");
            }}
            link={link("start")}
          />
          <FlagControl param="ahead" />
          <div className="control descent-clear">
            <button
              type="button"
              disabled={memory.earlier.length === 0}
              onClick={() => setMemory({ ...memory, earlier: [] })}
            >
              Clear earlier runs
            </button>
          </div>
          <ExpressionControl param="f" />
        </Panel>
        <div className="readouts">
          <Readout name="x" label="Current point" symbol={tex`\mathbf x`} role="derivative" />
          <Readout name="f" label="Loss at the current point" symbol={tex`f(\mathbf x)`} role="loss" />
          <Readout
            name="gradient"
            label="Gradient at the current point"
            symbol={tex`\der{\nabla f}`}
            role="derivative"
          />
          <Readout name="lambdaMax" label="Largest eigenvalue of the Hessian" symbol={tex`\lambda_{\max}`} />
          <Readout name="limit" label="Largest step size before it explodes" symbol={tex`2/\lambda_{\max}`} />
        </div>
      </>
    );
  },
  table: ({ run }) => ({
    columns: ["step", "x1", "x2", "f"],
    rows: run.points.map(([a, b], step) => [step, a, b, run.values[step]!]),
  }),
  code: ({ f, x1, x2 }) => [{ name: "f", formula: f, at: { x1, x2 } }],
});
