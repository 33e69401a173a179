import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { KeepRun } from "../../widget/descent/KeepRun.tsx";
import { Losses } from "../../widget/descent/Losses.tsx";
import { Parts } from "../../widget/descent/Parts.tsx";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import type { Decision } from "./decisions.ts";
import { Log } from "./Log.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import { Sizes } from "./Sizes.tsx";
import widget from "./widget.ts";

const { step, compare } = widget.params;
const heightsOf = (decisions: readonly Decision[]) => decisions.map(({ before }) => before);

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    return (
      <>
        <Parts
          className="auto-step"
          parts={values.parts}
          picture={<Plane {...props} />}
          steps={
            <>
              <Scrubber
                last={step.max}
                at={values.step}
                label="decision"
                link={link("step")}
                onChange={(to, when) => {
                  set({ step: to });
                  hold(when === "move");
                }}
                table={{
                  columns: ["γ tried", "f there", "kept", "x1", "x2"],
                  row: (k) => rowOf(now, k),
                }}
              />
              {values.parts === "all" && <FlagControl param="near" />}
            </>
          }
        >
          <div className="descent-beside">
            {values.parts === "all" && <Sizes model={now} link={link} />}
            {values.parts === "all" && (
              <Losses
                values={heightsOf(now.all)}
                at={values.step}
                ahead={false}
                axis={now.losses}
                last={step.max + 1}
                xLabel={tex`k`}
                kept={now.kept.map(({ all, name }) => ({ values: heightsOf(all), name }))}
                undone={now.made.flatMap(({ after, accepted }, k) => (accepted ? [] : [[k + 1, after]]))}
                of="point"
                link={link("f")}
                width={400}
                height={130}
                narrowHeight={170}
              />
            )}
            <Log model={now} grow={values.grow} shrink={values.shrink} />
          </div>
        </Parts>
        {values.parts === "all" && (
          <>
            <Panel>
              <NumberControl param="gamma" />
              <NumberControl param="grow" />
              <NumberControl param="shrink" />
              <KeepRun
                kept={values.compare}
                most={compare.most}
                run={[values.gamma, values.grow, values.shrink, values.x1, values.x2]}
                onChange={(kept) => set({ compare: kept })}
              />
              <ExpressionControl param="f" />
            </Panel>
            <div className="readouts">
              <Readout name="x" label="Current point" symbol={tex`\mathbf x`} role="derivative" />
              <Readout name="f" label="Loss at the current point" symbol={tex`f(\mathbf x)`} role="loss" />
              <Readout name="gamma" label="Step size to be tried next" symbol={tex`\gamma`} />
              <Readout
                name="limit"
                label="Longest step size to keep for ever"
                symbol={tex`2/\lambda_{\max}`}
              />
            </div>
          </>
        )}
      </>
    );
  },
  table: ({ all }) => ({
    columns: ["decision", "γ tried", "f before", "f there", "kept"],
    rows: all
      .slice(0, -1)
      .map(({ gamma, before, after, accepted }, k) => [
        k + 1,
        gamma,
        finite(before),
        finite(after),
        accepted ? "yes" : "no",
      ]),
  }),
  code: ({ f, x1, x2 }) => [{ name: "f", formula: f, at: { x1, x2 } }],
});

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/** The decision that led to a step, and where one stands after it. */
function rowOf({ all }: Model, k: number) {
  const [decision, next] = [all[k - 1], all[k]!];
  const x = next.from.map((each) => formatNumber(each));
  return decision
    ? [formatNumber(decision.gamma), formatNumber(decision.after), decision.accepted ? "yes" : "no", ...x]
    : ["", "", "", ...x];
}
