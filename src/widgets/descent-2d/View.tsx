import "./style.css";
import { useMemo } from "react";
import { formatNumber, point, tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, PointField, Scrubber } from "../../ui/index.ts";
import { KeepRun } from "../../widget/descent/KeepRun.tsx";
import { Losses } from "../../widget/descent/Losses.tsx";
import { lossAxis } from "../../widget/descent/lossAxis.ts";
import { Parts } from "../../widget/descent/Parts.tsx";
import { defineView, GradientReadout, Panel, Readout } from "../../widget/index.ts";
import { Factors } from "./Factors.tsx";
import { GammaField } from "./GammaField.tsx";
import { type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import { useFrameOf } from "./useFrameOf.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const { x1, x2, step, compare } = widget.params;
const start = /* @__PURE__ */ point({
  label: "start",
  role: "input",
  default: [x1.default, x2.default],
  x: [x1.min, x1.max],
  y: [x2.min, x2.max],
});

/** The height of what stands alone beside the plane. */
const TALL = 350;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    const { surface, run, at, kept } = now;
    const { parts } = values;
    const { frame, home, onFrame } = useFrameOf(surface, [values.x1, values.x2]);
    const axis = useMemo(() => lossAxisOf(now, home.levels), [now, home.levels]);
    return (
      <>
        <Parts
          className="descent-2d"
          parts={parts}
          picture={<Plane {...props} frame={frame} home={home} onFrame={onFrame} />}
          steps={
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
          }
        >
          {parts !== "plane" && (
            <div className="descent-beside">
              {parts !== "losses" && <Factors {...props} height={parts === "factors" ? TALL : 240} />}
              {parts !== "factors" && (
                <Losses
                  values={run.values}
                  at={at}
                  ahead={values.ahead}
                  axis={axis}
                  last={step.max}
                  kept={kept.map((each) => ({ values: each.run.values, name: each.name }))}
                  of="point"
                  link={link("f")}
                  width={400}
                  height={parts === "losses" ? TALL : 215}
                  narrowHeight={parts === "losses" ? TALL : 215}
                />
              )}
            </div>
          )}
        </Parts>
        {(parts === "all" || parts === "plane") && (
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
            {parts === "all" && (
              <>
                <KeepRun
                  kept={values.compare}
                  most={compare.most}
                  run={[values.gamma, values.x1, values.x2]}
                  onChange={(to) => set({ compare: to })}
                />
                <ExpressionControl param="f" />
              </>
            )}
          </Panel>
        )}
        {parts === "all" && (
          <div className="readouts">
            <Readout name="x" label="Current point" symbol={tex`\mathbf x`} role="derivative" />
            <Readout name="f" label="Loss at the current point" symbol={tex`f(\mathbf x)`} role="loss" />
            <GradientReadout of={now.gradient} link={link("gradient")} />
            <Readout
              name="lambdaMax"
              label="Largest eigenvalue of the Hessian"
              symbol={tex`\lambda_{\max}`}
            />
            <Readout
              name="limit"
              label="Largest step size before it explodes"
              symbol={tex`2/\lambda_{\max}`}
            />
          </div>
        )}
      </>
    );
  },
  table: ({ run }) => ({
    columns: ["step", "x1", "x2", "f"],
    rows: run.points.map(([a, b], step) => [step, a, b, run.values[step]!]),
  }),
  code: ({ f, x1, x2 }) => [{ name: "f", formula: f, at: { x1, x2 } }],
});

/** Above the lowest minimum found; else as high as the contours reach. */
function lossAxisOf({ surface: { stationary }, run, kept }: Model, levels: readonly number[]) {
  const [lowest] = stationary;
  return lossAxis(
    lowest?.kind === "minimum" ? lowest.value : null,
    [run, ...kept.map((each) => each.run)].map(({ values }) => values),
    [levels[0] ?? 0, levels.at(-1) ?? 0],
  );
}
