import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { ExpressionControl, NumberControl, Scrubber } from "../../ui/index.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Landscape } from "./Landscape.tsx";
import { type Model, model, quantities } from "./model.ts";
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
        <Landscape {...props} />
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
          <NumberControl param="x0" />
          <NumberControl param="gamma" />
          <ExpressionControl param="f" />
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
          <Goal at={now.limitPoint} name={link("limitPoint")} />
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

/** Where the run settles, or that it does not. */
function Goal({ at, name }: { at: number | null; name: string }) {
  return (
    <span className="readout" data-link={name}>
      <span className="readout-name">ends at</span>
      <output
        data-quantity={name}
        data-value={JSON.stringify(at)}
        aria-label="Where the run ends"
        aria-live="off"
      >
        {at === null ? "no point" : formatNumber(at, { zeroBelow: 1e-9 })}
      </output>
    </span>
  );
}
