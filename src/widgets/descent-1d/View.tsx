import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Cobweb } from "./Cobweb.tsx";
import { type Model, model, quantities } from "./model.ts";
import { Walk } from "./Walk.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, set, hold, link } = props;
    const { xs, locals, at } = now;
    return (
      <>
        <div className="descent-1d">
          <div className="descent-1d-parts">
            <Walk {...props} />
            <div className="descent-1d-steps">
              <Panel>
                <Scrubber
                  last={Math.max(0, xs.length - 1)}
                  at={at}
                  link={link("step")}
                  onChange={(step, when) => {
                    set({ step });
                    hold(when === "move");
                  }}
                  table={{
                    columns: ["x", "f(x)", "f′(x)"],
                    row: (step) =>
                      [xs[step], locals[step]?.value, locals[step]?.slope].map((each) =>
                        formatNumber(each ?? Number.NaN),
                      ),
                  }}
                />
                <FlagControl param="ahead" />
              </Panel>
            </div>
            <Cobweb {...props} />
          </div>
        </div>
        <Panel>
          <ExpressionControl param="f" />
          <NumberControl param="x0" />
          <NumberControl param="gamma" />
        </Panel>
        <div className="readouts">
          <Readout name="x" label="Current point" symbol={tex`x`} role="derivative" />
          <Readout name="f" label="Height of the current point" symbol={tex`f(x)`} />
          <Readout
            name="derivative"
            label="Slope at the current point"
            symbol={tex`f'(x)`}
            role="derivative"
          />
          <Readout
            name="factor"
            label="What a step multiplies small distances by"
            symbol={tex`1-\gamma f''(x)`}
            role="loss"
          />
        </div>
      </>
    );
  },
  table: ({ xs, locals }) => ({
    columns: ["step", "x", "f(x)", "f′(x)"],
    rows: xs.map((x, step) => {
      const { value, slope } = locals[step]!;
      return [step, x, value, Number.isFinite(slope) ? slope : null];
    }),
  }),
  code: ({ f, x0 }) => [{ name: "f", formula: f, at: { x: x0 } }],
});
