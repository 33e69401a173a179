import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { Segment } from "../../plot/index.ts";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { KeepRun } from "../../widget/descent/KeepRun.tsx";
import { Losses } from "../../widget/descent/Losses.tsx";
import { RollSteps, rollTable } from "../../widget/descent/RollSteps.tsx";
import type { Roll } from "../../widget/descent/roll.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Landscape, useHeightTicks, withStrip } from "./Landscape.tsx";
import { type Model, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const { step, compare } = widget.params;
const valuesOf = ({ locals }: Roll) => locals.map(({ value }) => value);

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    const { y, stationary } = now.landscape;
    return (
      <>
        <div className="two-valleys">
          <div className="two-valleys-parts">
            <Landscape {...props} />
            <div className="two-valleys-steps">
              <Panel>
                <RollSteps roll={now} at={now.at} link={link("step")} set={set} hold={hold} />
              </Panel>
            </div>
            <Losses
              values={valuesOf(now)}
              at={now.at}
              ahead
              axis={{ kind: "linear", domain: withStrip(y), above: 0 }}
              yTicks={useHeightTicks(y)}
              last={step.max}
              xLabel={tex`t`}
              kept={now.kept.map(({ roll, name }) => ({ values: valuesOf(roll), name }))}
              of="x"
              link={link("f")}
              width={300}
              height={430}
              narrowHeight={300}
            >
              {stationary
                .filter(({ kind }) => kind === "minimum")
                .map(({ x, value }) => (
                  <Segment key={x} from={[0, value]} to={[step.max, value]} dashed quiet />
                ))}
            </Losses>
          </div>
        </div>
        <Panel>
          <NumberControl param="x0" />
          <NumberControl param="gamma" />
          <ExpressionControl param="f" />
          <KeepRun
            kept={values.compare}
            most={compare.most}
            run={[values.x0, values.gamma]}
            onChange={(kept) => set({ compare: kept })}
          />
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
  table: rollTable,
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
